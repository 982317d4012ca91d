import type { HelpdeskPlaceholders } from "../../helpdesk.js";
import { under } from "./under.js";

const buyer = "ticket.requester ticket.submitter";
const staff = "ticket.assignee current_user agent";

/** Zendesk Support: support.zendesk.com/hc/en-us/articles/4408886858138, read 2026-11. Names are case-sensitive. */
export const zendesk: HelpdeskPlaceholders = {
  title: "Zendesk",
  prints: {
    "personal-data": [
      under(buyer, "email phone details notes external_id custom_fields.*"),
      "ticket.ccs ticket.cc_names ticket.organization.details ticket.organization.notes ticket.organization.custom_fields.*",
    ],
    "buyer-words": [
      "ticket.description ticket.comments ticket.comments_formatted ticket.public_comments ticket.public_comments_formatted",
      "ticket.latest_comment ticket.latest_comment_formatted ticket.latest_comment_rich ticket.latest_comment_html",
      "ticket.latest_public_comment ticket.latest_public_comment_formatted ticket.latest_public_comment_rich ticket.latest_public_comment_html",
      "ticket.verbatim_description comment.value comment.value_rich",
    ],
    link: ["ticket.link ticket.url ticket.url_with_protocol ticket.request_url"],
    rating: [
      "satisfaction.rating_url satisfaction.rating_section satisfaction.positive_rating_url satisfaction.negative_rating_url",
    ],
    signature: ["agent.signature current_user.signature"],
    "staff-contact": [under(staff, "email phone")],
    fine: [
      under(buyer, "name first_name last_name language role time_zone tags id"),
      under(staff, "name first_name last_name language role id custom_fields.*"),
      "ticket.id ticket.title ticket.status ticket.priority ticket.ticket_type ticket.via ticket.tags ticket.score",
      "ticket.created_at ticket.created_at_with_timestamp ticket.created_at_with_time ticket.updated_at ticket.updated_at_with_timestamp",
      "ticket.updated_at_with_time ticket.due_date ticket.due_date_with_timestamp ticket.external_id ticket.encoded_id ticket.account",
      "ticket.group.name ticket.brand.name ticket.organization.name ticket.organization.external_id ticket.in_business_hours",
      "ticket.ticket_field_* ticket.ticket_field_option_title_* ticket.ticket_form ticket.current_holiday_name ticket.follow_up_source_id",
      "ticket.follow_up_id satisfaction.current_rating satisfaction.current_comment account.name dc.*",
    ],
  },
};
