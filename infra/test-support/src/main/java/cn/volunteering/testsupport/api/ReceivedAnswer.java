package cn.volunteering.testsupport.api;

import tools.jackson.databind.JsonNode;

/**
 * An answer as a client received it.
 *
 * @param contentType media type without parameters; empty without a body
 * @param body the JSON; a missing node if the answer is not JSON
 * @param problem last part of the problem's type; empty if it is not a problem
 */
public record ReceivedAnswer(int status, String contentType, JsonNode body, boolean hasBody, String problem) {}
