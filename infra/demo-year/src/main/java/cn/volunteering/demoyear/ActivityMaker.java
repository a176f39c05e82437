package cn.volunteering.demoyear;

import cn.volunteering.demoyear.DemoYear.Activity;
import cn.volunteering.demoyear.DemoYear.Nature;
import cn.volunteering.demoyear.DemoYear.Progress;
import cn.volunteering.demoyear.DemoYear.Project;
import cn.volunteering.demoyear.DemoYear.Unit;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes projects and their activities, quarter by quarter. No two activities are on the same day, so nobody is in two
 * places at once.
 */
final class ActivityMaker {

    private static final List<String> THEMES =
            List.of("文明交通劝导", "社区环境整治", "敬老助残走访", "节能环保宣传", "诚信宣传", "垃圾分类宣传", "企业普法宣传", "网络安全宣传");
    private static final String NEXT_YEAR = "下一年度志愿服务项目（演示）";
    private static final int DAYS_TO_CLOSE = 10;
    private static final int DAYS_AHEAD = 40;
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 30);

    private final Setting setting;
    private final Dice dice;
    private final List<Unit> sections;
    private final List<Unit> branches;
    private final List<Activity> made = new ArrayList<>();

    /** One activity to be made. */
    private record Draft(
            String key, int theme, boolean isConcentrated, List<Unit> organisers, Nature nature, boolean isCancelled) {

        static Draft own(String key, int theme, Unit... organisers) {
            return new Draft(key, theme, false, List.of(organisers), Nature.ORDINARY, false);
        }
    }

    ActivityMaker(Setting setting, List<Unit> sections, List<Unit> branches) {
        this.setting = setting;
        this.dice = setting.dice();
        this.sections = sections;
        this.branches = branches;
    }

    /** Returns a project of each section, of which the last ones may not be filed, and a draft for next year. */
    List<Project> projects() {
        return Stream.concat(
                        IntStream.range(0, sections.size()).mapToObj(this::project),
                        Stream.of(project(sections.size(), NEXT_YEAR, null)))
                .toList();
    }

    private Project project(int number) {
        var filedOn = setting.day(4 + number);
        boolean isFiled = number < filed() && setting.hasCome(filedOn);
        return project(number, THEMES.get(number) + "（演示）", isFiled ? filedOn : null);
    }

    private Project project(int number, String title, @Nullable LocalDate filedOn) {
        var lead = sections.get(number % sections.size());
        var others = number == 0 ? List.of(sections.get(1).id()) : List.<String>of();
        var filedAt = filedOn == null ? null : Setting.at(filedOn, LocalTime.NOON);
        return new Project(projectId(number), title, lead.id(), others, filedAt);
    }

    private String projectId(int number) {
        return setting.ids().of("project", number);
    }

    private int filed() {
        return sections.size() - setting.profile().unfiled();
    }

    /** Returns all activities up to the last day and those of the next weeks, in the order of their start. */
    List<Activity> activities() {
        var end = setting.today().plusDays(DAYS_AHEAD);
        for (var quarter = setting.first(); quarter.isBefore(end); quarter = quarter.plusMonths(3)) {
            addQuarter(quarter, quarter.getMonthValue() / 3);
        }
        return made.stream().sorted(Comparator.comparing(Activity::startsAt)).toList();
    }

    /** @param index 0 to 3 */
    private void addQuarter(LocalDate quarter, int index) {
        IntStream.range(0, branches.size())
                .filter(branch -> !dice.percent(setting.profile().missed(), "missed", quarter, branch))
                .forEach(branch -> add(
                        quarter.plusDays(4 + branch * 7L),
                        Draft.own("own" + branch, branch + index, branches.get(branch))));
        if (index < setting.profile().concentrated()) {
            add(quarter.plusDays(63), new Draft("all", index, true, List.of(), Nature.ORDINARY, false));
        }
        if (index % 2 == 0) {
            addOfEvenQuarter(quarter);
        } else {
            addOfOddQuarter(quarter);
        }
        addUnfiled(quarter, index);
    }

    private void addOfEvenQuarter(LocalDate quarter) {
        var duty = new Draft("duty", 5, false, List.of(branches.get(2)), Nature.OWN_DUTY, false);
        add(quarter.plusDays(70), duty);
    }

    private void addOfOddQuarter(LocalDate quarter) {
        add(quarter.plusDays(52), Draft.own("joint", 3, branches.get(0), branches.get(1)));
        add(quarter.plusDays(75), new Draft("community", 1, false, List.of(branches.get(3)), Nature.COMMUNITY, false));
        add(quarter.plusDays(82), new Draft("cancelled", 2, false, List.of(branches.get(4)), Nature.ORDINARY, true));
    }

    /** Plans an activity of each project that was never filed, in the second quarter. */
    private void addUnfiled(LocalDate quarter, int index) {
        if (index == 1) {
            IntStream.range(filed(), sections.size())
                    .forEach(theme -> add(
                            quarter.plusDays(86 + theme % 4), Draft.own("unfiled" + theme, theme, branches.get(5))));
        }
    }

    private void add(LocalDate earliest, Draft draft) {
        boolean isFiled = !draft.key().startsWith("unfiled");
        var day = earliest.plusDays(isFiled && !draft.isCancelled() ? dice.below(3, "day", earliest, draft.key()) : 0);
        if (!day.isAfter(setting.today().plusDays(DAYS_AHEAD))) {
            made.add(activity(day, draft, isFiled));
        }
    }

    private Activity activity(LocalDate day, Draft draft, boolean isFiled) {
        var start = Setting.at(day, dice.percent(50, "time", day) ? MORNING : AFTERNOON);
        int project = isFiled ? draft.theme() % filed() : draft.theme();
        return new Activity(
                setting.ids().of("activity", day + draft.key()),
                projectId(project),
                title(draft, project),
                draft.isConcentrated(),
                draft.organisers().stream().map(Unit::id).toList(),
                draft.nature(),
                start,
                start.plus(Duration.ofMinutes(120 + 30L * dice.below(3, "length", day))),
                "演示地点" + (project + 1),
                progress(day, draft, isFiled));
    }

    private static String title(Draft draft, int project) {
        String organiser =
                draft.isConcentrated() ? "集中" : draft.organisers().getFirst().name();
        return switch (draft.nature()) {
            case ORDINARY -> organiser + THEMES.get(project) + "（演示）";
            case OWN_DUTY -> organiser + "打扫本单位环境（演示）";
            case COMMUNITY -> organiser + "参加社区组织的" + THEMES.get(project) + "（演示）";
        };
    }

    private Progress progress(LocalDate day, Draft draft, boolean isFiled) {
        if (draft.isCancelled()) {
            return Progress.CANCELLED;
        }
        if (!isFiled) {
            return Progress.PLANNED;
        }
        if (!day.isBefore(setting.today())) {
            return Progress.RECRUITING;
        }
        return day.plusDays(DAYS_TO_CLOSE).isAfter(setting.today()) ? Progress.HOURS_REVIEW : Progress.CLOSED;
    }
}
