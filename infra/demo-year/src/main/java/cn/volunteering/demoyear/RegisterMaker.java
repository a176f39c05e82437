package cn.volunteering.demoyear;

import cn.volunteering.demoyear.DemoYear.Body;
import cn.volunteering.demoyear.DemoYear.Community;
import cn.volunteering.demoyear.DemoYear.Exemption;
import cn.volunteering.demoyear.DemoYear.Insurance;
import cn.volunteering.demoyear.DemoYear.National;
import cn.volunteering.demoyear.DemoYear.Person;
import cn.volunteering.demoyear.DemoYear.Post;
import cn.volunteering.demoyear.DemoYear.Reason;
import cn.volunteering.demoyear.DemoYear.ReportIn;
import cn.volunteering.demoyear.DemoYear.Team;
import cn.volunteering.demoyear.DemoYear.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the registers of an agency: exemptions, posts, teams, report-ins, insurances. */
final class RegisterMaker {

    private static final int EXEMPT = 3;
    private static final int CONFIRMED = 92;
    private static final int YEARS_DAYS = 365;
    private static final int SUCCESSION = 75;

    private final Setting setting;
    private final Dice dice;
    private final Ids ids;
    private final List<Unit> sections;
    private final List<Person> people;

    RegisterMaker(Setting setting, List<Unit> sections, List<Person> people) {
        this.setting = setting;
        this.dice = setting.dice();
        this.ids = setting.ids();
        this.sections = sections;
        this.people = people;
    }

    List<Exemption> exemptions() {
        return people.stream()
                .skip(PeopleMaker.STEADY)
                .filter(person -> dice.percent(EXEMPT, "exempt", person.name()))
                .map(this::exemption)
                .filter(exemption -> setting.hasCome(exemption.from()))
                .toList();
    }

    private Exemption exemption(Person person) {
        var from = setting.day(dice.between(5, 300, "exempt from", person.name()));
        var reason = Reason.values()[dice.below(Reason.values().length, "exempt for", person.name())];
        boolean isOpen = dice.percent(40, "exempt until", person.name());
        var until = isOpen ? null : from.plusDays(dice.between(40, 150, "exempt days", person.name()));
        return new Exemption(ids.of("exemption", person.name()), person.id(), reason, from, until);
    }

    /** Makes a leading group in which one person followed another, an office with a vacancy, and persons in charge. */
    List<Post> posts() {
        var begin = setting.day(-200);
        var posts = Stream.of(
                post(1, Body.LEADING_GROUP, "组长", begin, null, null),
                post(2, Body.LEADING_GROUP, "副组长", begin, setting.day(60), null),
                post(3, Body.LEADING_GROUP, "副组长", setting.day(SUCCESSION), null, ids.of("post", 2)),
                post(4, Body.OFFICE, "主任", begin, null, null),
                post(5, Body.OFFICE, "成员", begin, setting.day(100), null));
        var designated = IntStream.range(0, setting.profile().designatedPersons())
                .mapToObj(number -> post(6 + number, Body.DESIGNATED_PERSONS, "志愿服务专人", begin, null, null));
        return Stream.concat(posts, designated)
                .filter(post -> setting.hasCome(post.from()))
                .toList();
    }

    private Post post(
            int number, Body body, String duty, LocalDate from, @Nullable LocalDate until, @Nullable String succeeds) {
        var end = until != null && setting.hasCome(until) ? until : null;
        String holder = people.get(sections.size() + number - 1).id();
        return new Post(ids.of("post", number), body, holder, duty, from, end, succeeds);
    }

    List<Team> teams() {
        var teams = new ArrayList<Team>();
        IntStream.rangeClosed(1, setting.profile().teams())
                .mapToObj(number -> team("team", number, "学雷锋志愿服务" + (number == 1 ? "" : "第" + number) + "队（演示）", null))
                .forEach(teams::add);
        sections.stream()
                .skip(setting.profile().withoutGroup())
                .map(section -> team("group", section.position(), section.name() + "志愿服务小组（演示）", section.id()))
                .forEach(teams::add);
        return teams;
    }

    private Team team(String kind, int number, String name, @Nullable String section) {
        return new Team(ids.of(kind, number), name, section, setting.day(-300 + number));
    }

    List<Community> communities() {
        return Stream.of("一", "二", "三")
                .map(number -> new Community(ids.of("community", number), "演示社区" + number, "演示街道"))
                .toList();
    }

    List<ReportIn> reportIns() {
        return people.stream()
                .filter(person -> person.isOnRosterAt(setting.today()))
                .filter(person -> dice.percent(setting.profile().reportedIn(), "report-in", person.name()))
                .map(this::reportIn)
                .filter(reportIn -> setting.hasCome(reportIn.on()))
                .toList();
    }

    private ReportIn reportIn(Person person) {
        var begin = Stream.of(person.joinedOn(), setting.day(-100))
                .max(LocalDate::compareTo)
                .orElseThrow();
        var communities = communities();
        return new ReportIn(
                ids.of("report-in", person.name()),
                person.id(),
                communities
                        .get(dice.below(communities.size(), "community", person.name()))
                        .id(),
                begin.plusDays(dice.between(1, 90, "reports", person.name())),
                dice.percent(CONFIRMED, "confirmed", person.name()));
    }

    /** Makes the accident insurance of this year, and a liability insurance that has lapsed. */
    List<Insurance> insurances() {
        var lastDay = LocalDate.of(setting.today().getYear(), 12, 31);
        Predicate<Person> isCovered = person -> person.national() == National.REGISTERED
                && dice.percent(setting.profile().insured(), "insured", person.name());
        var former = setting.day(-YEARS_DAYS);
        return List.of(
                insurance("意外", true, setting.first(), lastDay, isCovered),
                insurance("责任", false, former, setting.day(-1), _ -> true));
    }

    private Insurance insurance(
            String kind, boolean isAccident, LocalDate from, LocalDate lastDay, Predicate<Person> isCovered) {
        String number = "演示-" + kind + "-" + setting.profile().number();
        var insured = people.stream().filter(isCovered).map(Person::id).toList();
        return new Insurance(ids.of("insurance", kind), number, isAccident, from, lastDay, insured);
    }
}
