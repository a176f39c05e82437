package cn.volunteering.operations;

import tools.jackson.databind.JsonNode;

/**
 * An answer of the platform or of Keycloak.
 *
 * @param body a missing node if the answer is not JSON
 */
record Answer(int status, JsonNode body) {

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    String text(String field) {
        return body.path(field).asString("");
    }

    /** Returns the status, with the platform's own explanation if there is one. */
    String refusal() {
        String detail = text("detail");
        return detail.isEmpty() ? String.valueOf(status) : status + ": " + detail;
    }
}
