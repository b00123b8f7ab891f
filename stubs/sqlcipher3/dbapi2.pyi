from sqlite3 import *
from sqlite3 import SQLITE_ATTACH as SQLITE_ATTACH
from sqlite3 import SQLITE_DENY as SQLITE_DENY
from sqlite3 import SQLITE_OK as SQLITE_OK
