package cn.volunteering.operations;

import tools.jackson.databind.JsonNode;

/**
 * What was answered.
 *
 * @param body a missing node where there was no JSON
 */
record Answer(int status, JsonNode body) {

    boolean isFine() {
        return status >= 200 && status < 300;
    }

    String text(String field) {
        return body.path(field).asString("");
    }

    /** The refusal in the platform's own words, as far as it gave any. */
    String refusal() {
        String detail = text("detail");
        return detail.isEmpty() ? String.valueOf(status) : status + ": " + detail;
    }
}
