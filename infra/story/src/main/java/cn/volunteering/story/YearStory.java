package cn.volunteering.story;

import cn.volunteering.demoyear.DemoYear;
import cn.volunteering.story.recount.Finding;
import cn.volunteering.story.recount.RawEvent;
import cn.volunteering.story.recount.RawTopics;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A year of many agencies: half of them are under the Qinghai notice, half under the Ningxia mechanism, and each has the
 * same year as one of the other half. Every verdict must equal a recount of the raw events, and cite its clause.
 */
public final class YearStory {

    private static final List<String> TOPICS = List.of("volunteer.events.v1", "activity.events.v1");
    private static final List<Set<String>> TITLES = List.of(
            Set.of("NATIONAL_CIVILISED_UNIT"),
            Set.of("PROVINCIAL_CIVILISED_UNIT"),
            Set.of("ORGAN_CIVILISED_UNIT"),
            Set.of("NATIONAL_CIVILISED_UNIT", "ORGAN_CIVILISED_UNIT"),
            Set.of());

    private static final String QINGHAI = "青直文明委〔2018〕4号";
    private static final String NINGXIA = "宁工信机党发﹝2020﹞11号";

    private final Teller teller = new Teller();
    private final Surroundings surroundings;
    private final Platform platform;
    private final String broker;
    private final String series = "year-" + Long.toString(System.currentTimeMillis() / 1000, 36);

    private YearStory(Surroundings surroundings, String broker) {
        this.surroundings = surroundings;
        this.platform = Platform.signIn(surroundings);
        this.broker = broker;
    }

    /**
     * Exits with status 0 only when all verdicts agree.
     *
     * @param arguments the number of agencies, and the address of the broker
     */
    public static void main(String[] arguments) {
        try {
            new YearStory(Surroundings.ofEnvironment(), arguments[1]).run(Integer.parseInt(arguments[0]));
        } catch (StoryFailedException | PlatformAwayException e) {
            System.err.println("The story failed: " + e.getMessage());
            System.exit(1);
        }
    }

    private void run(int number) {
        var agencies = onboarded(Math.max(1, number / 2));
        teller.tell("%d agencies are onboarded and have their policies.", agencies.size());
        Crowd.atOnce(agencies, agency -> {
            new YearFigures(agency.id(), agency.committee()).await();
            return true;
        });
        teller.tell("Each of them has a generated year, with every minute in its summary.");
        compare(agencies);
        comparePairs(agencies);
        var shipped = shipped();
        compare(shipped);
        requireAllOutcomes(shipped);
        teller.tell("Every verdict equals its recount.");
    }

    private List<YearAgency> onboarded(int pairs) {
        var ids = IntStream.rangeClosed(1, pairs)
                .boxed()
                .flatMap(number -> Stream.of("qh", "nx").map(document -> idOf(document, number)))
                .toList();
        for (String id : ids) {
            var request = new HashMap<>(DemoTenant.agency(id, isNingxia(id) ? "nx-wmb" : "qh-wmb", id + "-admin"));
            request.put("titles", titlesOf(id));
            platform.requestOnboarding(request);
        }
        ids.forEach(platform::awaitActive);
        return Crowd.atOnce(ids, this::agency);
    }

    private String idOf(String document, int number) {
        return "%s-%s%02d".formatted(series, document, number);
    }

    private static boolean isNingxia(String id) {
        return id.contains("-nx");
    }

    private static Set<String> titlesOf(String id) {
        return TITLES.get(Integer.parseInt(id.substring(id.length() - 2)) % TITLES.size());
    }

    private YearAgency agency(String id) {
        Session committee = platform.firstAdministrator(id, id + "-admin", Passwords.make());
        if (isNingxia(id)) {
            var document = new HashMap<>(TenantFiles.ningxia());
            document.put("id", "ningxia-" + id);
            new PolicyDesk(committee, id).publish(TenantFiles.requestOf(document));
        }
        return new YearAgency(id, isNingxia(id), titlesOf(id), committee);
    }

    /** Returns the agencies that every platform with demo data has. */
    private List<YearAgency> shipped() {
        var book = new SignInBook(surroundings.signIns());
        return TenantFiles.tenants().stream()
                .filter(tenant -> "AGENCY".equals(tenant.get("kind")))
                .map(tenant -> shipped(tenant, book))
                .toList();
    }

    private YearAgency shipped(Map<String, Object> tenant, SignInBook book) {
        String id = String.valueOf(tenant.get("id"));
        Set<String> titles = new HashSet<>();
        if (tenant.get("titles") instanceof List<?> held) {
            held.forEach(title -> titles.add(String.valueOf(title)));
        }
        return new YearAgency(id, id.startsWith("nx"), titles, book.signIn(surroundings.origin(), "demo-" + id));
    }

    private void compare(List<YearAgency> agencies) {
        var today = LocalDate.now(DemoYear.ZONE);
        Patience.until(
                "all verdicts to equal the recount",
                () -> differences(agencies, RawTopics.read(broker, TOPICS), today),
                List::isEmpty);
        for (YearAgency agency : agencies) {
            tellOutcomes(agency);
        }
    }

    private static List<String> differences(List<YearAgency> agencies, List<RawEvent> events, LocalDate today) {
        return Crowd.atOnce(agencies, agency -> agency.differences(agency.recount(events, today))).stream()
                .flatMap(List::stream)
                .toList();
    }

    private void tellOutcomes(YearAgency agency) {
        Map<String, Long> outcomes = agency.verdicts().stream()
                .collect(
                        Collectors.groupingBy(verdict -> verdict.path("outcome").asString(), Collectors.counting()));
        teller.tell("  = %s: %s", agency.id(), outcomes);
    }

    /** Compares the agencies of the same year under the two documents. */
    private void comparePairs(List<YearAgency> agencies) {
        for (int first = 0; first < agencies.size(); first += 2) {
            var qinghai = agencies.get(first).verdicts();
            var ningxia = agencies.get(first + 1).verdicts();
            requireCitations(qinghai, QINGHAI);
            requireCitations(ningxia, NINGXIA);
            if (outcomes(qinghai).equals(outcomes(ningxia))) {
                throw new StoryFailedException("Both documents judge the same year in the same way");
            }
        }
        teller.tell("Each pair has the same year; the two documents judge it differently, each by its own clauses.");
    }

    private static void requireCitations(List<JsonNode> verdicts, String document) {
        for (JsonNode verdict : verdicts) {
            var decisive = verdict.path("decisive");
            if (!decisive.path("documentNumber").asString("").equals(document)
                    || decisive.path("quote").asString("").isBlank()) {
                throw new StoryFailedException("This verdict does not cite its clause: " + verdict);
            }
        }
    }

    private static Set<String> outcomes(List<JsonNode> verdicts) {
        return verdicts.stream()
                .map(YearAgency::finding)
                .map(finding -> finding.about() + finding.outcome())
                .collect(Collectors.toSet());
    }

    /** Checks that the shipped agencies show every outcome, and a figure for each indicator. */
    private void requireAllOutcomes(List<YearAgency> agencies) {
        var findings = agencies.stream()
                .flatMap(agency -> agency.verdicts().stream())
                .map(YearAgency::finding)
                .toList();
        var outcomes = findings.stream().map(Finding::outcome).collect(Collectors.toSet());
        teller.same("they pass, fail and warn", true, outcomes.containsAll(Set.of("PASS", "FAIL", "WARN")));
        var indicators = findings.stream().map(Finding::indicator).collect(Collectors.toCollection(TreeSet::new));
        findings.stream()
                .filter(finding -> finding.count() >= 0)
                .forEach(known -> indicators.remove(known.indicator()));
        teller.same("indicators without a figure", Set.of(), indicators);
    }
}
