package cn.volunteering.story;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One account for a person who works in one demo tenant and volunteers in another: the home opens and offers it, the host
 * admits it for somebody on its roster.
 *
 * @param home the desk of the tenant that opens the account
 * @param host the desk of the tenant that admits it
 */
record SharedAccount(Person home, Person host, String origin, SignInBook book) {

    private static final String ACCOUNTS = "/registry/accounts";
    private static final String MEMBER = "account-member";

    /** Opens the account unless the sign-in names list it, and shares it unless it is shared. */
    void open(String username, String displayName, String role, String purpose) {
        if (book.passwordOf(username).isEmpty()) {
            String password = Passwords.make();
            SignIn.firstTime(origin, username, oneTimePassword(username, displayName, role), password);
            book.note(username, password, purpose);
        }
        share(username);
    }

    /** Opens the account, or resets the password of one that an interrupted run left behind. */
    private String oneTimePassword(String username, String displayName, String role) {
        Answer reset = home.session().post(home.path(ACCOUNTS + "/" + username + "/one-time-password"));
        if (reset.status() == 200) {
            return reset.text("oneTimePassword");
        }
        var account = Map.of("username", username, "displayName", displayName, "role", role);
        return home.session().post(home.path(ACCOUNTS), account).expect(201).text("oneTimePassword");
    }

    private void share(String username) {
        JsonNode account = home.find(ACCOUNTS + "?size=200", "/username", username);
        home.put(ACCOUNTS + "/{accountId}/offers/" + host.tenant(), account, Map.of());
        var admission = Map.of("username", username, "role", "volunteer", "volunteerId", somebodyWithoutAccount());
        Answer admitted = host.session().post(host.path(ACCOUNTS + "/admissions"), admission);
        if (!admitted.text("type").endsWith(MEMBER)) {
            admitted.expect(201);
        }
    }

    /** Returns the last volunteer on the roster, because the first ones have accounts of their own. */
    private String somebodyWithoutAccount() {
        List<JsonNode> roster = host.lines("/volunteer/volunteers?state=ACTIVE&size=200").stream()
                .filter(line -> !DemoPeople.isLiaison(line))
                .toList();
        return roster.getLast().path("id").asString();
    }
}
