package cn.volunteering.story;

import java.util.List;
import java.util.stream.IntStream;

/** A new agency with many people on its roster, for measuring the pages that list them. */
public final class LargeRoster {

    private static final int IN_A_SERIES = 999;
    private static final int IN_A_FILE = 1_000;
    private static final int SERIES = 10_000;
    private static final int SECTIONS = 20;
    private static final int BRANCHES = 10;

    private LargeRoster() {}

    /** The committee of the agency, which can sign in with the password. */
    public record Committee(String username, String password) {}

    /**
     * Onboards an agency below an office and imports invented people, a thousand with each file.
     *
     * @throws PlatformAwayException if nothing answers at the origin
     * @throws StoryFailedException if not everybody was imported
     */
    public static Committee create(String origin, String operatorPassword, String id, String office, int people) {
        var platform = Platform.signIn(origin, operatorPassword);
        var committee = new Committee(id + "-admin", Passwords.make());
        platform.onboard(DemoTenant.agency(id, office, committee.username()));
        var agency =
                new Agency(origin, id, platform.firstAdministrator(id, committee.username(), committee.password()));
        fill(agency, people);
        return committee;
    }

    private static void fill(Agency agency, int people) {
        List<String> sections = names("演示处", SECTIONS);
        List<String> branches = names("演示支部", BRANCHES);
        sections.forEach(name -> agency.openUnit("SECTION", name));
        branches.forEach(name -> agency.openUnit("BRANCH", name));
        int series = RosterFile.anySeries();
        int imported = 0;
        for (int first = 0; first < people; first += IN_A_FILE) {
            int end = Math.min(people, first + IN_A_FILE);
            imported += agency.importRoster(RosterFile.of(IntStream.range(first, end)
                    .mapToObj(place -> row(series, place, sections, branches))
                    .toList()));
        }
        if (imported != people) {
            throw new StoryFailedException("Of " + people + " people, " + imported + " were imported");
        }
    }

    private static List<String> row(int series, int place, List<String> sections, List<String> branches) {
        return RosterFile.row(
                (series + place / IN_A_SERIES) % SERIES,
                1 + place % IN_A_SERIES,
                sections.get(place % SECTIONS),
                branches.get(place % BRANCHES));
    }

    private static List<String> names(String kind, int number) {
        return IntStream.rangeClosed(1, number).mapToObj(place -> kind + place).toList();
    }
}
