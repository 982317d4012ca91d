// Brings all data files up to date that are made of others' data. `--check` writes nothing and fails where something would change.

import "./update-look-alikes.mjs";
import "./update-phone-plans.mjs";
import "./update-suffixes.mjs";
import "./update-traditional.mjs";
