import fc from "fast-check";

// The same cases in every run: what random ones find is for `npm run fuzz`, not for whoever happens to run the tests.
fc.configureGlobal({ seed: 11 });
