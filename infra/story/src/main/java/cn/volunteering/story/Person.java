package cn.volunteering.story;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A person at work in a tenant who knows only what a page can show. They find things in lists by their names, do what
 * the platform offers for them, and never use an id that no answer gave them.
 */
record Person(String name, Session session, String tenant) {

    private static final String VERSION = "version";
    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");

    /** Returns all lines of a list, which is an address below the tenant. */
    List<JsonNode> lines(String list) {
        JsonNode body = read(list).body();
        JsonNode items = body.isArray() ? body : body.path("items");
        return items.valueStream().toList();
    }

    Answer read(String address) {
        return Patience.untilGranted(name + " to read " + address, () -> session.get(path(address)));
    }

    /** Returns the line of a list whose field has the given text, and waits for it if it is still on its way. */
    JsonNode find(String list, String field, String text) {
        return find(list, line -> line.at(field).asString("").equals(text), text);
    }

    /** Returns the line of a list that meets the condition, and waits for it if it is still on its way. */
    JsonNode find(String list, Predicate<JsonNode> wanted, String what) {
        List<JsonNode> found =
                Patience.until(what + " in the list " + list, () -> some(list, wanted), lines -> lines.size() == 1);
        return found.getFirst();
    }

    private List<JsonNode> some(String list, Predicate<JsonNode> wanted) {
        return lines(list).stream().filter(wanted).toList();
    }

    /** Waits until the platform offers an action for a line of a list, and returns that line. */
    JsonNode offered(String action, String list, String field, String text) {
        return find(
                list, line -> line.at(field).asString("").equals(text) && offers(line, action), text + ", " + action);
    }

    static boolean offers(JsonNode line, String action) {
        return line.path("allowedActions").valueStream().anyMatch(each -> each.asString()
                .equals(action));
    }

    /** Carries out an action; the fields of the line replace {@code {field}} in the address. */
    Answer post(String address, JsonNode line, Object body) {
        String path = path(filled(address, line));
        return Patience.retrying(
                        () -> line.has(VERSION) ? session.post(path, body, version(line)) : session.post(path, body))
                .expect(200, 201, 202);
    }

    Answer post(String address, JsonNode line) {
        return post(address, line, Map.of());
    }

    /** Uploads a file to the address of a line. */
    void upload(String address, JsonNode line, String fileName, byte[] file) {
        Patience.retrying(() -> session.upload(path(filled(address, line)), fileName, file))
                .expect(201);
    }

    Answer put(String address, JsonNode line, Object body) {
        String path = path(filled(address, line));
        return Patience.retrying(
                        () -> line.has(VERSION) ? session.put(path, body, version(line)) : session.put(path, body))
                .expect(200);
    }

    void delete(String address, JsonNode line) {
        Patience.retrying(() -> session.delete(path(filled(address, line)))).expect(200, 204);
    }

    /** Returns the version that the line shows, as a change must name it. */
    private static String version(JsonNode line) {
        return "\"" + line.path(VERSION).asString() + "\"";
    }

    private static String filled(String address, JsonNode line) {
        return FIELD.matcher(address).replaceAll(field -> text(line, field.group(1)));
    }

    private static String text(JsonNode line, String field) {
        String value = line.path(field).asString("");
        if (value.isEmpty()) {
            throw new StoryFailedException("A line has no " + field + ": " + line);
        }
        return value;
    }

    String path(String rest) {
        return "/api/tenants/" + tenant + rest;
    }

    static String searched(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
