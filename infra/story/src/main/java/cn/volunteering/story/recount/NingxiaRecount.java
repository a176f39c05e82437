package cn.volunteering.story.recount;

import static cn.volunteering.story.recount.TenantRecord.dayOf;
import static cn.volunteering.story.recount.TenantRecord.is;
import static cn.volunteering.story.recount.TenantRecord.lasts;
import static cn.volunteering.story.recount.TenantRecord.placeOf;
import static cn.volunteering.story.recount.TenantRecord.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Counts what 宁工信机党发﹝2020﹞11 号 asks of the department, and what it leaves open as the platform settles it. */
public final class NingxiaRecount {

    private static final String SECTION = "SECTION";
    private static final String BRANCH = "BRANCH";
    private static final int MINIMUM_DAYS = 90;

    private final TenantRecord record;
    private final LocalDate today;
    private final LocalDate begin;
    private final LocalDate end;
    private final Tally tally;

    public NingxiaRecount(TenantRecord record, LocalDate today) {
        this.record = record;
        this.today = today;
        this.begin = LocalDate.of(today.getYear(), 1, 1);
        this.end = begin.plusYears(1).minusDays(1);
        this.tally = new Tally(today);
    }

    /** Returns the findings of all rules, those about single persons included. */
    public List<Finding> findings() {
        teams();
        groupsAndLiaisons();
        coverage();
        quarters();
        concentrated();
        selfOrganised();
        participation();
        reportIns();
        projects();
        outstanding();
        tally.period("points-bulletins", "", "NX-73", begin, end, 0, 1);
        return tally.findings();
    }

    /** 注册成立学雷锋志愿服务队. */
    private void teams() {
        long teams = 0;
        for (JsonNode team : record.all("team-changed")) {
            if (!is(team, "kind", "GROUP") && lasts(team, "approvedOn", "dissolvedOn", today)) {
                teams++;
            }
        }
        tally.state("teams", "", "NX-09", teams, 1);
    }

    /** 以处室（单位）为单元，设立学雷锋志愿服务小组; 各处室（单位）党务专干为…联络员. */
    private void groupsAndLiaisons() {
        for (String section : record.openUnits(SECTION)) {
            long groups = 0;
            for (JsonNode team : record.all("team-changed")) {
                if (is(team, "sectionId", section) && lasts(team, "approvedOn", "dissolvedOn", today)) {
                    groups++;
                }
            }
            tally.state("section-groups", section, "NX-10", groups, 1);
            tally.state("section-liaisons", section, "NX-15", liaisonsOf(section), 1);
        }
    }

    private long liaisonsOf(String section) {
        long liaisons = 0;
        for (JsonNode person : record.roster(today)) {
            boolean isThere = is(person, "state", "ACTIVE") || is(person, "state", "REGISTERED");
            if (isThere && isLiaison(person, section)) {
                liaisons++;
            }
        }
        return liaisons;
    }

    private static boolean isLiaison(JsonNode person, String section) {
        if (person.path("liaisonSectionIds").isEmpty()) {
            return person.path("liaison").asBoolean() && is(person, "sectionId", section);
        }
        return person.path("liaisonSectionIds").valueStream().anyMatch(each -> each.asString()
                .equals(section));
    }

    /** 原则上要求在职干部职工全员参与: published only, without those who are exempt. */
    private void coverage() {
        long volunteers = 0;
        long exempt = 0;
        for (JsonNode person : record.roster(today)) {
            if (record.isExempt(person, today)) {
                exempt++;
            } else {
                volunteers++;
            }
        }
        tally.published("staff-coverage", "", "NX-17", volunteers, record.staff(today) - exempt, 100);
    }

    /** 原则上每季度至少开展一次志愿服务活动: by a branch itself, or concentrated with one of its members. */
    private void quarters() {
        for (var first = begin; !first.isAfter(today) && first.isBefore(end); first = first.plusMonths(3)) {
            var last = first.plusMonths(3).minusDays(1);
            for (String branch : branchesOn(last)) {
                long held = 0;
                for (JsonNode activity : record.held(first, last)) {
                    boolean isConcentrated = is(activity, "mode", "CONCENTRATED");
                    if (isConcentrated
                            ? record.anyoneServed(branch, text(activity, "activityId"))
                            : isOrganisedBy(branch, activity)) {
                        held++;
                    }
                }
                tally.period("branch-activities", branch, "NX-28", first, last, held, 1);
            }
        }
    }

    /** Returns the open branches; for a day in the past, those to which anyone on the roster belonged then. */
    private Set<String> branchesOn(LocalDate day) {
        if (!day.isBefore(today)) {
            return Set.copyOf(record.openUnits(BRANCH));
        }
        var branches = new HashSet<String>();
        for (JsonNode person : record.roster(day)) {
            branches.add(placeOf(person, "branchId", day));
        }
        branches.remove("");
        return branches;
    }

    private static boolean isOrganisedBy(String branch, JsonNode activity) {
        return activity.path("branchIds").valueStream().anyMatch(each -> each.asString()
                .equals(branch));
    }

    /** 机关党委组织集中志愿服务不少于2次. */
    private void concentrated() {
        long held = 0;
        for (JsonNode activity : record.held(begin, end)) {
            if (is(activity, "mode", "CONCENTRATED")) {
                held++;
            }
        }
        tally.period("concentrated-activities", "", "NX-29", begin, end, held, 2);
    }

    /** 各支部自行组织志愿服务不少于2次; a joint activity counts for each branch. */
    private void selfOrganised() {
        for (String branch : branchesOn(end)) {
            long held = 0;
            for (JsonNode activity : record.held(begin, end)) {
                if (!is(activity, "mode", "CONCENTRATED") && isOrganisedBy(branch, activity)) {
                    held++;
                }
            }
            tally.period("self-organised-activities", branch, "NX-30", begin, end, held, 2);
        }
    }

    /** 全厅在册志愿者参与志愿服务的年参与率要达到90%以上，平均服务时长不少于4小时. */
    private void participation() {
        Map<String, Long> minutes = record.minutesIn(today.getYear());
        Map<String, Long> takingPart = record.takingPartIn(today.getYear());
        long people = 0;
        long participants = 0;
        long sum = 0;
        for (JsonNode person : record.all("volunteer-changed")) {
            if (belongs(person)) {
                String volunteer = text(person, "volunteerId");
                people++;
                participants += takingPart.getOrDefault(volunteer, 0L) > 0 ? 1 : 0;
                sum += minutes.getOrDefault(volunteer, 0L);
            }
        }
        tally.share("participation", "NX-31", begin, end, participants, people, 90);
        tally.mean("mean-service", "NX-32", begin, end, sum, people, 240);
    }

    /**
     * Returns whether a person belongs to the roster of the year: today, or until they left if that was at least 90 days;
     * who joined during the year, after 90 days; nobody who was exempt on their last day.
     */
    private boolean belongs(JsonNode person) {
        String left = text(person, "leftOn");
        var last = today;
        if (!left.isEmpty()) {
            last = LocalDate.parse(left).minusDays(1);
            if (last.isBefore(begin)) {
                return false;
            }
        }
        var joined = LocalDate.parse(text(person, "joinedOn"));
        boolean isNew = joined.isAfter(begin);
        long days = ChronoUnit.DAYS.between(isNew ? joined : begin, last) + 1;
        boolean isLongEnough = days >= MINIMUM_DAYS || (left.isEmpty() && !isNew);
        return isLongEnough && TenantRecord.isOnRoster(person, last) && !record.isExempt(person, last);
    }

    /** 在职党员和志愿者都要到所在社区报到: published by branch. */
    private void reportIns() {
        var reported = new HashSet<String>();
        for (JsonNode report : record.all("report-in-changed")) {
            if (is(report, "state", "CONFIRMED")
                    && !LocalDate.parse(text(report, "on")).isAfter(today)) {
                reported.add(text(report, "volunteerId"));
            }
        }
        for (String branch : record.openUnits(BRANCH)) {
            long members = 0;
            long there = 0;
            for (JsonNode person : record.roster(today)) {
                if (placeOf(person, "branchId", today).equals(branch)) {
                    members++;
                    there += reported.contains(text(person, "volunteerId")) ? 1 : 0;
                }
            }
            tally.published("community-report-in", branch, "NX-43", there, members, 100);
        }
    }

    /** 所有志愿者服务项目必须报机关党委备案: those with an activity in the year, and those filed in it. */
    private void projects() {
        var filed = new HashSet<String>();
        var all = new HashSet<String>();
        for (JsonNode project : record.all("project-filed")) {
            filed.add(text(project, "projectId"));
            if (dayOf(project, "filedAt").getYear() == today.getYear()) {
                all.add(text(project, "projectId"));
            }
        }
        for (JsonNode activity : record.all("activity-changed")) {
            if (!is(activity, "state", "CANCELLED")
                    && dayOf(activity, "startsAt").getYear() == today.getYear()) {
                all.add(text(activity, "projectId"));
            }
        }
        long filedOnes = all.stream().filter(filed::contains).count();
        tally.share("projects-filed", "NX-51", begin, end, filedOnes, all.size(), 100);
    }

    /** 年志愿服务累计达到20小时以上的志愿者，可评为优秀志愿者. */
    private void outstanding() {
        for (Map.Entry<String, Long> person : servedMinutes().entrySet()) {
            tally.period("outstanding-volunteer", person.getKey(), "NX-70", begin, end, person.getValue(), 1200);
        }
    }

    /** Returns the counted minutes of everyone who has confirmed minutes, even if only for their own workplace. */
    private Map<String, Long> servedMinutes() {
        var minutes = record.minutesIn(today.getYear());
        for (TenantRecord.Hours each : record.hours()) {
            if (each.year() == today.getYear() && each.minutes() > 0) {
                minutes.putIfAbsent(each.person(), 0L);
            }
        }
        minutes.keySet().removeIf(person -> allMinutes(person) == 0);
        return minutes;
    }

    private long allMinutes(String person) {
        long sum = 0;
        for (TenantRecord.Hours each : record.hours()) {
            if (each.person().equals(person) && each.year() == today.getYear()) {
                sum += each.minutes();
            }
        }
        return sum;
    }
}
