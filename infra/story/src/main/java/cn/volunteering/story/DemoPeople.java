package cn.volunteering.story;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Accounts for a liaison and a volunteer of a demo agency, both taken from its generated roster. */
record DemoPeople(String origin, SignInBook book) {

    /**
     * Opens the accounts that the sign-in names do not list yet, each with a lasting password. Does nothing for an agency
     * without such people.
     *
     * @param agency the tenant and its name, for the purpose beside each sign-in name
     */
    void open(String agency, String agencyName, String administrator) {
        var committee = new Person(administrator, book.signIn(origin, administrator), agency);
        List<JsonNode> roster = committee.lines("/volunteer/volunteers?state=ACTIVE&size=200");
        open(committee, administrator + "-liaison", agencyName + " 联络员", roster, DemoPeople::isLiaison);
        open(committee, administrator + "-volunteer", agencyName + " 志愿者", roster, line -> !isLiaison(line));
    }

    static boolean isLiaison(JsonNode line) {
        return !line.path("liaisonSections").isEmpty();
    }

    private void open(
            Person committee, String username, String purpose, List<JsonNode> roster, Predicate<JsonNode> wanted) {
        if (book.passwordOf(username).isEmpty()) {
            roster.stream().filter(wanted).findFirst().ifPresent(line -> {
                String password = Passwords.make();
                SignIn.firstTime(origin, username, oneTimePassword(committee, username, line), password);
                book.note(username, password, purpose);
            });
        }
    }

    /** Opens the account, or resets the password of one that an interrupted run left behind. */
    private static String oneTimePassword(Person committee, String username, JsonNode line) {
        Answer reset = Patience.retrying(() -> committee
                        .session()
                        .post(committee.path("/registry/accounts/" + username + "/one-time-password")))
                .expect(200, 404);
        return reset.status() == 200 ? reset.text("oneTimePassword") : opened(committee, username, line);
    }

    private static String opened(Person committee, String username, JsonNode line) {
        var form = Map.of("volunteerId", line.path("id").asString(), "username", username);
        Answer answer = Patience.retrying(() -> committee
                        .session()
                        .post(committee.path("/registry/accounts/batch"), Map.of("accounts", List.of(form))))
                .expect(200);
        JsonNode slip = answer.body().path("items").path(0);
        if (slip.path("oneTimePassword").asString("").isEmpty()) {
            throw new StoryFailedException("No account " + username + ": " + slip);
        }
        return slip.path("oneTimePassword").asString();
    }
}
