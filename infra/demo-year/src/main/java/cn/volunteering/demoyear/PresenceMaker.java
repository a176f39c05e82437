package cn.volunteering.demoyear;

import cn.volunteering.demoyear.DemoYear.Activity;
import cn.volunteering.demoyear.DemoYear.Exemption;
import cn.volunteering.demoyear.DemoYear.Person;
import cn.volunteering.demoyear.DemoYear.Progress;
import cn.volunteering.demoyear.Presence.Fate;
import java.time.Duration;
import java.util.List;

/** Decides who came to an activity, how long they stayed, and what became of the record. */
final class PresenceMaker {

    private static final int DILIGENT = 6;
    private static final int DILIGENT_TURNOUT = 94;
    private static final int MEASURED = 72;
    private static final Duration CORRECTION = Duration.ofMinutes(30);

    private final Setting setting;
    private final Dice dice;
    private final List<Person> people;
    private final List<Exemption> exemptions;

    PresenceMaker(Setting setting, List<Person> people, List<Exemption> exemptions) {
        this.setting = setting;
        this.dice = setting.dice();
        this.people = people;
        this.exemptions = exemptions;
    }

    List<Presence> make(List<Activity> activities) {
        return activities.stream()
                .filter(Activity::isHeld)
                .flatMap(activity -> people.stream()
                        .filter(person -> mayCome(person, activity) && comes(person, activity))
                        .map(person -> presence(person, activity)))
                .toList();
    }

    private boolean mayCome(Person person, Activity activity) {
        var day = activity.day();
        String branch = person.placeAt(day).branch();
        return person.hasAgreed()
                && person.isOnRosterAt(day)
                && exemptions.stream().noneMatch(exemption -> exemption.covers(person, day))
                && (activity.isConcentrated()
                        || (branch != null && activity.branches().contains(branch)));
    }

    private boolean comes(Person person, Activity activity) {
        return !dice.percent(setting.profile().idle(), "idle", person.name())
                && dice.percent(turnout(person), "comes", person.name(), activity.id());
    }

    private int turnout(Person person) {
        int mean = setting.profile().turnout();
        return dice.percent(DILIGENT, "diligent", person.name())
                ? DILIGENT_TURNOUT
                : mean + dice.between(-mean / 4, mean / 4, "turnout", person.name());
    }

    private Presence presence(Person person, Activity activity) {
        var which = person.name() + activity.id();
        var from = activity.startsAt().plus(Duration.ofMinutes(dice.between(-10, 15, "from", which)));
        var to = activity.endsAt().plus(Duration.ofMinutes(dice.between(-20, 25, "to", which)));
        var fate = fate(which, activity);
        return new Presence(
                activity,
                person,
                from,
                to,
                dice.percent(MEASURED, "measured", which),
                fate,
                fate == Fate.CORRECTED ? to.minus(CORRECTION) : null);
    }

    private Fate fate(String which, Activity activity) {
        int number = dice.below(100, "fate", which);
        if (activity.progress() == Progress.HOURS_REVIEW) {
            return number < 50 ? Fate.UNREVIEWED : Fate.CONFIRMED;
        }
        return switch (number) {
            case 0, 1 -> Fate.REJECTED;
            case 2, 3 -> Fate.CORRECTED;
            case 4 -> Fate.VOIDED;
            default -> Fate.CONFIRMED;
        };
    }
}
