package cn.volunteering.story;

import java.net.http.HttpResponse;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * An answer of the platform.
 *
 * @param call method and path, for the error message
 * @param body a missing node if the answer is not JSON
 */
record Answer(String call, HttpResponse<byte[]> response, JsonNode body) {

    private static final JsonMapper JSON = new JsonMapper();

    static Answer of(String call, HttpResponse<byte[]> response) {
        boolean isJson = response.headers()
                .firstValue("content-type")
                .filter(type -> type.contains("json"))
                .isPresent();
        boolean hasBody = isJson && response.body().length > 0;
        return new Answer(call, response, hasBody ? JSON.readTree(response.body()) : MissingNode.getInstance());
    }

    int status() {
        return response.statusCode();
    }

    /** Returns this answer if it has one of the given statuses. Ends the story otherwise. */
    Answer expect(int... statuses) {
        for (int status : statuses) {
            if (status() == status) {
                return this;
            }
        }
        throw new StoryFailedException(toString());
    }

    String text(String field) {
        return body.path(field).asString("");
    }

    String etag() {
        return header("etag").orElse("");
    }

    Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    @Override
    public String toString() {
        return call + " answered " + status() + ": " + body;
    }
}
