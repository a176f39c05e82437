package cn.volunteering.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Creates the demo offices and agencies of {@code infra/tenants/tenants.yaml}, each with its first administrator, and
 * publishes the policy documents beside it for their owners. Existing data stays, so it can run at every start.
 */
public final class Seed {

    private static final Path TENANTS = Path.of("infra", "tenants", "tenants.yaml");
    private static final List<Path> DOCUMENTS =
            List.of(TENANTS.resolveSibling("qinghai-organ.yaml"), TENANTS.resolveSibling("ningxia-department.yaml"));
    private static final YAMLMapper YAML = new YAMLMapper();

    private final String origin;
    private final Platform platform;
    private final SignInBook book;

    private Seed(Surroundings surroundings) {
        this.origin = surroundings.origin();
        this.platform = Platform.signIn(surroundings);
        this.book = new SignInBook(surroundings.signIns());
    }

    /** Runs in the root of the checkout; ends with status 1 and one sentence when something fails. */
    public static void main(String[] arguments) {
        try {
            new Seed(Surroundings.ofEnvironment()).run();
        } catch (StoryFailedException | PlatformAwayException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void run() {
        var administrators = new HashMap<String, String>();
        for (Map<String, Object> tenant : tenants()) {
            create(tenant);
            administrators.put(String.valueOf(tenant.get("id")), administratorOf(tenant));
        }
        for (Path file : DOCUMENTS) {
            publish(read(file, new TypeReference<Map<String, Object>>() {}), administrators);
        }
    }

    private static List<Map<String, Object>> tenants() {
        return read(TENANTS, new TypeReference<Map<String, List<Map<String, Object>>>>() {})
                .getOrDefault("tenants", List.of());
    }

    private static <T> T read(Path file, TypeReference<T> type) {
        try {
            return YAML.readValue(Files.readString(file), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void create(Map<String, Object> tenant) {
        String id = String.valueOf(tenant.get("id"));
        if (!platform.knows(id)) {
            platform.onboard(tenant);
            System.out.println("created " + id);
        }
        String username = administratorOf(tenant);
        if (book.passwordOf(username).isEmpty()) {
            String password = Passwords.make();
            platform.firstAdministrator(id, username, password);
            book.note(username, password, String.valueOf(tenant.get("name")));
        }
    }

    private void publish(Map<String, Object> document, Map<String, String> administrators) {
        String tenant = String.valueOf(document.get("tenant"));
        String username = administrators.getOrDefault(tenant, "");
        String password = book.passwordOf(username)
                .orElseThrow(() -> new StoryFailedException("No account can publish for " + tenant));
        var desk = new PolicyDesk(SignIn.with(origin, username, password), tenant);
        if (desk.publish(requestOf(document))) {
            System.out.println("published " + document.get("number"));
        }
    }

    /** Returns the document without its owner, who follows from the address, and its layer, which follows from the owner. */
    private static Map<String, Object> requestOf(Map<String, Object> document) {
        var request = new HashMap<>(document);
        request.keySet().removeAll(Set.of("tenant", "layer"));
        return request;
    }

    private static String administratorOf(Map<String, Object> tenant) {
        return tenant.get("administrator") instanceof Map<?, ?> administrator
                ? String.valueOf(administrator.get("username"))
                : "";
    }
}
