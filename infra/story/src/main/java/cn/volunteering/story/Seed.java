package cn.volunteering.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Makes the demo offices and agencies of {@code infra/tenants/tenants.yaml}, each with its first administrator. What is
 * there already stays, so it can run at every start.
 */
public final class Seed {

    private static final Path TENANTS = Path.of("infra", "tenants", "tenants.yaml");

    private final Platform platform;
    private final SignInBook book;

    private Seed(Surroundings surroundings) {
        this.platform = Platform.signIn(surroundings);
        this.book = new SignInBook(surroundings.signIns());
    }

    /** Runs in the root of the checkout; ends with status 1 and one sentence when something fails. */
    public static void main(String[] arguments) {
        try {
            var seed = new Seed(Surroundings.ofEnvironment());
            tenants().forEach(seed::make);
        } catch (StoryFailedException | PlatformAwayException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static List<Map<String, Object>> tenants() {
        try {
            Map<String, List<Map<String, Object>>> file =
                    new YAMLMapper().readValue(Files.readString(TENANTS), new TypeReference<>() {});
            return file.getOrDefault("tenants", List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make(Map<String, Object> tenant) {
        String id = String.valueOf(tenant.get("id"));
        if (!platform.knows(id)) {
            platform.onboard(new HashMap<>(tenant));
            System.out.println("made " + id);
        }
        String username = administratorOf(tenant);
        if (book.passwordOf(username).isEmpty()) {
            String password = Passwords.make();
            platform.firstAdministrator(id, username, password);
            book.note(username, password, String.valueOf(tenant.get("name")));
        }
    }

    private static String administratorOf(Map<String, Object> tenant) {
        return tenant.get("administrator") instanceof Map<?, ?> administrator
                ? String.valueOf(administrator.get("username"))
                : "";
    }
}
