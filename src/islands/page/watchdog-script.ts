/**
 * Says, where the scripts of a page have not come after some seconds, that what they bring to life does not work: its
 * place is before each checklist, or before the page's first island. Kept as text, because it must stand in the page
 * itself, and the Content-Security-Policy names its hash. `src/islands/wake/place.ts` takes back what it said.
 */
export const WATCHDOG_SCRIPT = `(d=>setTimeout(()=>{const f=s=>d.querySelectorAll("main [data-island"+s+"]"),c=f("=checklist"),m=(t,o)=>Object.assign(d.createElement(t),o);if(!("awake"in d.documentElement.dataset))for(const e of c[0]?c:[f("")[0]]){const p=m("p",{className:"note"});p.dataset.notAwake="";p.append("Not working yet: the scripts of the page have not arrived. ",m("button",{className:"button",type:"button",textContent:"Reload",onclick(){location.reload()}}));e?.before(p)}},8e3))(document)`;
