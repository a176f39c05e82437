package cn.volunteering.benchmark;

import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One confirmed service record (志愿服务记录) as activity-service publishes it. */
record ConfirmedRecord(String id, String volunteer, int minutes, Instant startedAt) {

    /** Returns the payload of the event. */
    ObjectNode payload(String tenant) {
        Instant endedAt = startedAt.plus(Duration.ofMinutes(minutes));
        return JsonNodeFactory.instance
                .objectNode()
                .put("tenant", tenant)
                .put("recordId", id)
                .put("activityId", "bench-activity")
                .put("projectId", "bench-project")
                .put("volunteerId", volunteer)
                .put("sectionId", "bench-section")
                .put("branchId", "bench-branch")
                .put("minutes", minutes)
                .put("evidence", "MEASURED")
                .put("startedAt", startedAt.toString())
                .put("endedAt", endedAt.toString())
                .put("recordedBy", "bench-organiser")
                .put("confirmedBy", "bench-committee")
                .put("confirmedAt", endedAt.plusSeconds(60).toString());
    }

    static ConfirmedRecord of(JsonNode payload) {
        return new ConfirmedRecord(
                payload.path("recordId").asString(),
                payload.path("volunteerId").asString(),
                payload.path("minutes").asInt(),
                Instant.parse(payload.path("startedAt").asString()));
    }
}
