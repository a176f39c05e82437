package cn.volunteering.demoyear;

import cn.volunteering.demoyear.DemoYear.National;
import cn.volunteering.demoyear.DemoYear.Person;
import cn.volunteering.demoyear.DemoYear.Place;
import cn.volunteering.demoyear.DemoYear.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes the people of an agency: most stay, some join, move or leave during the year. */
final class PeopleMaker {

    /** The first people stay all the time, so that they can be liaisons and hold posts. */
    static final int STEADY = 16;

    private static final int JOINERS = 8;
    private static final int LEAVERS = 4;
    private static final int MOVERS = 5;
    private static final int WITHOUT_BRANCH = 4;
    private static final int PARTY_MEMBERS = 58;
    private static final int NOT_AGREED = 3;
    private static final int SUBMITTED = 15;
    private static final int DAYS = 360;

    private final Setting setting;
    private final Dice dice;
    private final List<Unit> sections;
    private final List<Unit> branches;

    PeopleMaker(Setting setting, List<Unit> sections, List<Unit> branches) {
        this.setting = setting;
        this.dice = setting.dice();
        this.sections = sections;
        this.branches = branches;
    }

    /** Returns everyone who has joined by the last day. */
    List<Person> make() {
        return IntStream.rangeClosed(1, setting.profile().people())
                .filter(number -> setting.hasCome(joinedOn(number)))
                .mapToObj(this::person)
                .toList();
    }

    private Person person(int number) {
        var national = national(number);
        return new Person(
                setting.ids().of("person", number),
                "演示%03d".formatted(number),
                "演示-%03d-%04d".formatted(setting.profile().number(), number),
                dice.percent(PARTY_MEMBERS, "party", number),
                national,
                national == National.REGISTERED ? nationalNumber(number) : null,
                places(number),
                isSteady(number) || !dice.percent(NOT_AGREED, "agreed", number),
                leftOn(number),
                liaisonFor(number));
    }

    private National national(int number) {
        if (dice.percent(setting.profile().registered(), "national", number)) {
            return National.REGISTERED;
        }
        return dice.percent(SUBMITTED, "submitted", number) ? National.SUBMITTED : National.NONE;
    }

    private String nationalNumber(int number) {
        return "DEMO%03d%05d".formatted(setting.profile().number(), number);
    }

    private static boolean isSteady(int number) {
        return number <= STEADY;
    }

    private boolean isJoiner(int number) {
        return !isSteady(number) && dice.percent(JOINERS, "joiner", number);
    }

    private boolean isLeaver(int number) {
        return !isSteady(number) && !isJoiner(number) && dice.percent(LEAVERS, "leaver", number);
    }

    private boolean isMover(int number) {
        return !isSteady(number) && !isJoiner(number) && !isLeaver(number) && dice.percent(MOVERS, "mover", number);
    }

    private LocalDate joinedOn(int number) {
        return setting.day(
                isJoiner(number) ? dice.between(1, DAYS, "joins", number) : -dice.between(30, 900, "joined", number));
    }

    private @Nullable LocalDate leftOn(int number) {
        var day = setting.day(dice.between(20, DAYS, "leaves", number));
        return isLeaver(number) && setting.hasCome(day) ? day : null;
    }

    private List<Place> places(int number) {
        var places = new ArrayList<Place>();
        places.add(new Place(section(number), branch(number), joinedOn(number)));
        var day = setting.day(dice.between(20, DAYS, "moves", number));
        if (isMover(number) && setting.hasCome(day)) {
            places.add(new Place(section(number + 1), branch(number + 1), day));
        }
        return places;
    }

    private String section(int number) {
        return sections.get((number - 1) % sections.size()).id();
    }

    private @Nullable String branch(int number) {
        boolean hasNone = !isSteady(number) && dice.percent(WITHOUT_BRANCH, "branch", number);
        return hasNone ? null : branches.get((number - 1) % branches.size()).id();
    }

    /** Makes the first person of each section its liaison, except in the sections without one. */
    private List<String> liaisonFor(int number) {
        boolean isFirst = number <= sections.size();
        return isFirst && number > setting.profile().withoutLiaison() ? List.of(section(number)) : List.of();
    }
}
