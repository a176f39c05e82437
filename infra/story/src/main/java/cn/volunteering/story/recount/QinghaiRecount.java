package cn.volunteering.story.recount;

import static cn.volunteering.story.recount.TenantRecord.is;
import static cn.volunteering.story.recount.TenantRecord.lasts;
import static cn.volunteering.story.recount.TenantRecord.text;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Counts what 青直文明委〔2018〕4号 asks of a unit. */
public final class QinghaiRecount {

    private final TenantRecord record;
    private final Set<String> titles;
    private final LocalDate today;
    private final Tally tally;

    /** @param titles the civilised-unit titles of the unit */
    public QinghaiRecount(TenantRecord record, Set<String> titles, LocalDate today) {
        this.record = record;
        this.titles = Set.copyOf(titles);
        this.today = today;
        this.tally = new Tally(today);
    }

    /** Returns one finding for each rule of the document that binds the unit. */
    public List<Finding> findings() {
        if (!titles.isEmpty()) {
            registered();
            teams();
        }
        designatedPersons();
        weight();
        insured();
        return tally.findings();
    }

    /** 全国文明单位、省级文明单位、省直机关文明单位注册志愿者人数分别要占到单位所属人员40%、30%、20%以上; the highest title decides. */
    private void registered() {
        long percent = 20;
        if (titles.contains("PROVINCIAL_CIVILISED_UNIT")) {
            percent = 30;
        }
        if (titles.contains("NATIONAL_CIVILISED_UNIT")) {
            percent = 40;
        }
        tally.share("registered-volunteers", "", "QH-45", registeredPeople().size(), record.staff(today), percent);
    }

    private Set<String> registeredPeople() {
        var registered = new HashSet<String>();
        for (JsonNode person : record.roster(today)) {
            if (is(person, "nationalStatus", "REGISTERED")) {
                registered.add(text(person, "volunteerId"));
            }
        }
        return registered;
    }

    /** 各级文明单位应至少有一支学雷锋志愿服务队（总队、中心等）. */
    private void teams() {
        long teams = 0;
        for (JsonNode team : record.all("team-changed")) {
            if (!is(team, "kind", "GROUP") && lasts(team, "approvedOn", "dissolvedOn", today)) {
                teams++;
            }
        }
        tally.state("teams", "", "QH-46", teams, 1);
    }

    /** 指定专人负责. */
    private void designatedPersons() {
        var persons = new HashSet<String>();
        for (JsonNode post : record.all("post-changed")) {
            if (is(post, "body", "DESIGNATED_PERSONS") && lasts(post, "from", "until", today)) {
                persons.add(text(post, "holderId"));
            }
        }
        tally.state("designated-persons", "", "QH-39", persons.size(), 1);
    }

    /** 确保一定的考核权重: more than nothing. The generated agencies have set none of their own. */
    private void weight() {
        var from = LocalDate.of(today.getYear(), 1, 1);
        tally.period("assessment-weight", "", "QH-16", from, from.plusYears(1).minusDays(1), 0, 1);
    }

    /** 为注册志愿者购买必要的商业保险: every one of them. */
    private void insured() {
        var insured = new HashSet<String>();
        for (JsonNode insurance : record.all("insurance-changed")) {
            if (lasts(insurance, "from", "until", today)) {
                insurance.path("insuredIds").forEach(person -> insured.add(person.asString()));
            }
        }
        var registered = registeredPeople();
        long covered = registered.stream().filter(insured::contains).count();
        tally.share("insured-volunteers", "", "QH-56", covered, registered.size(), 100);
    }
}
