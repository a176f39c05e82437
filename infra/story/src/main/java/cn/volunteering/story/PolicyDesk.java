package cn.volunteering.story;

import java.util.Map;

/** The administrator of a demo tenant at work on the tenant's policy documents. */
record PolicyDesk(Session administrator, String tenant) {

    /**
     * Publishes a document unless it is published already.
     *
     * @return whether the document was published by this call
     */
    boolean publish(Map<String, Object> document) {
        String id = String.valueOf(document.get("id"));
        if (isPublished(find(id))) {
            return false;
        }
        Patience.retrying(() -> administrator.post(path(""), document)).expect(201, 409);
        String draft = find(id).expect(200).etag();
        Patience.retrying(() -> administrator.post(path("/" + id + "/publication"), Map.of(), draft))
                .expect(200, 412);
        return isPublished(find(id).expect(200));
    }

    private Answer find(String id) {
        return Patience.retrying(() -> administrator.get(path("/" + id)));
    }

    private static boolean isPublished(Answer found) {
        return found.body().path("versions").valueStream().anyMatch(version -> version.path("published")
                .asBoolean(false));
    }

    private String path(String rest) {
        return "/api/tenants/" + tenant + "/registry/policies" + rest;
    }
}
