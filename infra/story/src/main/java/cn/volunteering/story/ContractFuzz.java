package cn.volunteering.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lets a schema-driven fuzzer call every operation of every part, each with one account that may call it, and compares the
 * answers with the OpenAPI documents. The accounts belong to a new agency and to a new office above it, so that nothing the
 * fuzzer publishes or reports reaches another tenant.
 */
public final class ContractFuzz {

    private static final List<String> PARTS =
            List.of("gateway", "registry", "volunteer", "activity", "scoring", "reporting");
    private static final Duration BUDGET = Duration.ofSeconds(120);
    private static final Duration AT_LEAST = Duration.ofSeconds(4);

    /** The fuzzer computes between its calls: two of them keep a part busy. */
    private static final int AT_ONCE = 2;

    /** Each call of these starts a flow that keeps all parts busy, or opens a stream that does not end. */
    private static final List<String> AVOIDED = List.of("/registry/tenants", "/{tenant}/events", "/export");

    private final Teller teller = new Teller();
    private final Surroundings surroundings;
    private final String agencyId = "fuzz-" + Long.toString(System.currentTimeMillis(), 36);
    private final String officeId = agencyId + "-office";

    private ContractFuzz(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** A role, the tenant in which it counts, and the headers of an account that has it. */
    private record Account(String role, String tenant, Map<String, String> credentials) {}

    /** A part, a role, and what that role is to call there. */
    private record Job(String name, Account account, ObjectNode document) {

        int operations() {
            return document.path("paths")
                    .valueStream()
                    .mapToInt(path -> path.size())
                    .sum();
        }
    }

    /**
     * Exits with status 0 only when every answer was as documented.
     *
     * @param arguments the program to run
     */
    public static void main(String[] arguments) throws IOException {
        try {
            var fuzz = new ContractFuzz(Surroundings.ofEnvironment());
            System.exit(fuzz.run(arguments[0]) ? 0 : 1);
        } catch (StoryFailedException | PlatformAwayException e) {
            System.err.println("The fuzzer could not run: " + e.getMessage());
            System.exit(1);
        }
    }

    private boolean run(String program) throws IOException {
        Path folder = Files.createTempDirectory("contract-fuzz");
        var runs = new FuzzRun(program, surroundings.origin(), folder);
        List<Job> jobs = jobs();
        int operations = jobs.stream().mapToInt(Job::operations).sum();
        teller.tell("%d operations of %d parts, outputs in %s", operations, PARTS.size(), folder);
        long failed = Crowd.atOnce(AT_ONCE, jobs, job -> passes(runs, job, share(job, operations))).stream()
                .filter(passes -> !passes)
                .count();
        teller.tell("%d of %d runs found an answer that is not as documented.", failed, jobs.size());
        return failed == 0;
    }

    private boolean passes(FuzzRun runs, Job job, Duration time) {
        boolean passes = runs.passes(job.name(), job.document(), job.account().credentials(), time);
        teller.tell("%-24s %3d operations  %s", job.name(), job.operations(), passes ? "as documented" : "FAILED");
        return passes;
    }

    private static Duration share(Job job, int operations) {
        Duration share = BUDGET.multipliedBy(job.operations()).dividedBy(operations);
        return share.compareTo(AT_LEAST) < 0 ? AT_LEAST : share;
    }

    private List<Job> jobs() {
        Platform platform = Platform.signIn(surroundings);
        Session officer = administratorOf(platform, DemoTenant.office(officeId, officeId + "-admin"));
        Session committee = administratorOf(platform, DemoTenant.agency(agencyId, officeId, agencyId + "-admin"));
        List<Account> accounts = accounts(new Agency(surroundings.origin(), agencyId, committee), officer);
        var jobs = new ArrayList<Job>();
        for (String part : PARTS) {
            var document = new FuzzDocument(Patience.retrying(() -> committee.get("/docs/api/" + part))
                    .expect(200)
                    .body());
            var called = new HashSet<String>();
            accounts.forEach(account -> job(part, account, document, called).ifPresent(jobs::add));
        }
        return jobs;
    }

    private static Session administratorOf(Platform platform, Map<String, Object> tenant) {
        platform.onboard(tenant);
        String id = String.valueOf(tenant.get("id"));
        return platform.firstAdministrator(id, id + "-admin", Passwords.make());
    }

    private static Optional<Job> job(String part, Account account, FuzzDocument document, Set<String> called) {
        return document.of(account.role(), account.tenant(), called, AVOIDED)
                .map(some -> new Job(part + "-" + account.role(), account, some));
    }

    /** Signs in one account per role. Renewing the secret of the program does not end the token that it has. */
    private List<Account> accounts(Agency agency, Session officer) {
        var accounts = new ArrayList<Account>();
        accounts.add(new Account(
                "program",
                agencyId,
                Map.of("Authorization", "Bearer " + agency.program().token())));
        accounts.add(new Account("committee", agencyId, agency.committee().credentials()));
        for (String role : List.of("liaison", "volunteer")) {
            accounts.add(new Account(
                    role, agencyId, agency.user(agencyId + "-" + role, role).credentials()));
        }
        accounts.add(new Account("officer", officeId, officer.credentials()));
        accounts.add(ofPlatform("platform-operator", Surroundings.OPERATOR, surroundings.operatorPassword()));
        accounts.add(ofPlatform("platform-auditor", Surroundings.AUDITOR, surroundings.auditorPassword()));
        accounts.add(new Account("signed-in", agencyId, agency.committee().credentials()));
        accounts.add(new Account("everybody", agencyId, Map.of()));
        return accounts;
    }

    private Account ofPlatform(String role, String username, String password) {
        Session session = SignIn.with(surroundings.origin(), username, password);
        return new Account(role, officeId, session.credentials());
    }
}
