package cn.volunteering.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/**
 * Creates the demo offices and agencies of {@code infra/tenants/tenants.yaml}, each with its first administrator, and
 * publishes the policy documents beside it for their owners. New agencies get souvenirs, and the services fill them with
 * a generated year, for which it waits; then a liaison and a volunteer of each agency get accounts, and one person gets an
 * account for two tenants. Existing data stays, so it can run at every start.
 */
public final class Seed {

    private static final String AGENCY = "AGENCY";

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
        var begin = Instant.now();
        var administrators = new HashMap<String, String>();
        var filled = new ArrayList<String>();
        for (Map<String, Object> tenant : TenantFiles.tenants()) {
            if (create(tenant) && AGENCY.equals(tenant.get("kind"))) {
                filled.add(String.valueOf(tenant.get("id")));
            }
            administrators.put(String.valueOf(tenant.get("id")), administratorOf(tenant));
        }
        TenantFiles.documents().forEach(document -> publish(document, administrators));
        System.out.printf("tenants and documents after %d s%n", seconds(begin));
        filled.forEach(agency -> fill(agency, administrators.getOrDefault(agency, "")));
        openAccounts();
        TenantFiles.sharedAccounts().forEach(person -> openShared(person, administrators));
        System.out.printf("everything after %d s%n", seconds(begin));
    }

    private static long seconds(Instant begin) {
        return Duration.between(begin, Instant.now()).toSeconds();
    }

    private void openAccounts() {
        var people = new DemoPeople(origin, book);
        TenantFiles.tenants().stream()
                .filter(tenant -> AGENCY.equals(tenant.get("kind")))
                .forEach(tenant -> people.open(
                        String.valueOf(tenant.get("id")), String.valueOf(tenant.get("name")), administratorOf(tenant)));
    }

    private void openShared(Map<String, Object> person, Map<String, String> administrators) {
        String home = String.valueOf(person.get("home"));
        String host = String.valueOf(person.get("serves"));
        var account = new SharedAccount(desk(home, administrators), desk(host, administrators), origin, book);
        account.open(
                String.valueOf(person.get("username")),
                String.valueOf(person.get("displayName")),
                String.valueOf(person.get("role")),
                "works in " + home + ", volunteers in " + host);
    }

    private Person desk(String tenant, Map<String, String> administrators) {
        String administrator = administrators.getOrDefault(tenant, "");
        return new Person(administrator, book.signIn(origin, administrator), tenant);
    }

    private void fill(String agency, String administrator) {
        var committee = book.signIn(origin, administrator);
        DemoSouvenirs.stock(agency, committee);
        var figures = new YearFigures(agency, committee);
        figures.await();
        System.out.println("filled " + agency + ": " + figures.sentence());
    }

    /** Returns whether the tenant was created by this call. */
    private boolean create(Map<String, Object> tenant) {
        String id = String.valueOf(tenant.get("id"));
        boolean isNew = !platform.knows(id);
        if (isNew) {
            platform.onboard(tenant);
            System.out.println("created " + id);
        }
        String username = administratorOf(tenant);
        if (book.passwordOf(username).isEmpty()) {
            String password = Passwords.make();
            platform.firstAdministrator(id, username, password);
            book.note(username, password, String.valueOf(tenant.get("name")));
        }
        return isNew;
    }

    private void publish(Map<String, Object> document, Map<String, String> administrators) {
        String tenant = String.valueOf(document.get("tenant"));
        String username = administrators.getOrDefault(tenant, "");
        String password = book.passwordOf(username)
                .orElseThrow(() -> new StoryFailedException("No account can publish for " + tenant));
        var desk = new PolicyDesk(SignIn.with(origin, username, password), tenant);
        if (desk.publish(TenantFiles.requestOf(document))) {
            System.out.println("published " + document.get("number"));
        }
    }

    private static String administratorOf(Map<String, Object> tenant) {
        return tenant.get("administrator") instanceof Map<?, ?> administrator
                ? String.valueOf(administrator.get("username"))
                : "";
    }
}
