export { type ZendeskOptions, zendesk } from "./desk.js";
