# sqlcipher3 ships no types. It is built from CPython's sqlite3 module and has the same DB-API.
from sqlcipher3 import dbapi2 as dbapi2
