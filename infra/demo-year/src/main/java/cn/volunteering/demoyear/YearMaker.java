package cn.volunteering.demoyear;

import cn.volunteering.demoyear.DemoYear.Staff;
import cn.volunteering.demoyear.DemoYear.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the parts of a year in the order in which they need each other. */
final class YearMaker {

    private static final List<String> SECTIONS =
            List.of("政策法规处", "中小企业处", "节能与综合利用处", "创业和融资服务处", "消费品工业处", "综合处", "人事处", "信息中心");
    private static final String INSTITUTION = "信息中心";
    private static final List<String> BRANCHES = List.of("第一党支部", "第二党支部", "第三党支部", "第四党支部", "第五党支部", "第六党支部");
    private static final int ESTABLISHED_PERCENT = 85;
    private static final int AFFILIATED = 40;

    private final Setting setting;

    YearMaker(AgencyProfile profile, LocalDate first, LocalDate today) {
        this.setting = new Setting(profile, new Dice(profile.number()), new Ids(profile.number()), first, today);
    }

    DemoYear make() {
        var sections = units(false, SECTIONS);
        var branches = units(true, BRANCHES);
        var people = new PeopleMaker(setting, sections, branches).make();
        var registers = new RegisterMaker(setting, sections, people);
        var exemptions = registers.exemptions();
        var schedule = new ActivityMaker(setting, sections, branches);
        var activities = schedule.activities();
        return new DemoYear(
                setting.first(),
                setting.today(),
                Stream.concat(sections.stream(), branches.stream()).toList(),
                staff(),
                people,
                exemptions,
                registers.posts(),
                registers.teams(),
                registers.communities(),
                registers.reportIns(),
                registers.insurances(),
                schedule.projects(),
                activities,
                new PresenceMaker(setting, people, exemptions).make(activities));
    }

    private List<Unit> units(boolean isBranch, List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(position -> new Unit(
                        setting.ids().of(isBranch ? "branch" : "section", position),
                        isBranch,
                        names.get(position).equals(INSTITUTION),
                        names.get(position),
                        position + 1))
                .toList();
    }

    private List<Staff> staff() {
        return Stream.iterate(
                        YearMonth.from(setting.first()),
                        month -> !month.isAfter(YearMonth.from(setting.today())),
                        month -> month.plusMonths(1))
                .map(this::staffOf)
                .toList();
    }

    private Staff staffOf(YearMonth month) {
        int all = setting.profile().staff() + setting.dice().below(3, "staff", month.getMonthValue());
        int established = all * ESTABLISHED_PERCENT / 100;
        return new Staff(month, established, all - established, AFFILIATED);
    }
}
