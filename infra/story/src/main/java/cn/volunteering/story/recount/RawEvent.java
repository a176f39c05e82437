package cn.volunteering.story.recount;

import tools.jackson.databind.JsonNode;

/**
 * A record of a topic, as any program could read it.
 *
 * @param type without prefix and version, for example {@code volunteer-changed}
 * @param subject the id of the aggregate
 */
public record RawEvent(String tenant, String type, String subject, JsonNode data) {}
