// What a page of words fetches once its list of sheets can be seen: a file of its own, which only leads to what islands share.
import '../shell/shell.ts';
