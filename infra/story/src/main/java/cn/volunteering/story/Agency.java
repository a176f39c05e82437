package cn.volunteering.story;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The agency of the story, run by its committee. Every call can be repeated without harm. */
final class Agency {

    private final String origin;
    private final String id;
    private final Session committee;

    Agency(String origin, String id, Session committee) {
        this.origin = origin;
        this.id = id;
        this.committee = committee;
    }

    Session committee() {
        return committee;
    }

    String path(String rest) {
        return "/api/tenants/" + id + rest;
    }

    /** Opens a unit on one of the two axes and returns its id. */
    String openUnit(String axis, String name) {
        Patience.retrying(() -> committee.post(path("/volunteer/org-units"), Map.of("axis", axis, "name", name)))
                .expect(201, 409);
        var units = Patience.retrying(() -> committee.get(path("/volunteer/org-units?axis=" + axis)))
                .expect(200);
        return items(units).stream()
                .filter(unit -> unit.path("name").asString("").equals(name))
                .map(unit -> unit.path("id").asString())
                .findFirst()
                .orElseThrow(() -> new StoryFailedException("The unit " + name + " does not exist"));
    }

    void reportHeadcount(String month, int establishment, int contract) {
        Patience.retrying(() -> committee.put(
                        path("/volunteer/headcount/" + month),
                        Map.of("establishment", establishment, "contract", contract)))
                .expect(200);
    }

    /** Imports a roster file and returns the number of imported rows. */
    int importRoster(byte[] file) {
        var report = Patience.retrying(() -> committee.upload(path("/volunteer/roster-imports"), "roster.xlsx", file))
                .expect(200, 201);
        return report.body().path("imported").asInt();
    }

    /** Returns the ids of the first 200 volunteers on the roster. */
    List<String> volunteers() {
        return volunteers(0);
    }

    /** Returns the ids of the volunteers on one page of the roster, which has 200; the first page is 0. */
    List<String> volunteers(int page) {
        var roster = Patience.retrying(() -> committee.get(path("/volunteer/volunteers?size=200&page=" + page)))
                .expect(200);
        return items(roster).stream()
                .map(volunteer -> volunteer.path("id").asString())
                .toList();
    }

    /** Returns the section of a volunteer. */
    String sectionOf(String volunteer) {
        return Patience.retrying(() -> committee.get(path("/volunteer/volunteers/" + volunteer)))
                .expect(200)
                .text("sectionId");
    }

    /** Creates an account for a volunteer, links the two, and signs the person in for the first time. */
    Member member(String volunteer, String username, String role) {
        Answer account = openAccount(username, role);
        link(volunteer, account.text("accountId"));
        return new Member(volunteer, firstSignIn(username, account.text("oneTimePassword")));
    }

    /** Creates an account that belongs to no volunteer, and signs it in for the first time. */
    Session user(String username, String role) {
        return firstSignIn(username, openAccount(username, role).text("oneTimePassword"));
    }

    Session firstSignIn(String username, String oneTimePassword) {
        return SignIn.firstTime(origin, username, oneTimePassword, Passwords.make());
    }

    private Answer openAccount(String username, String role) {
        var wanted = Map.of("username", username, "displayName", "演示" + username, "role", role);
        return Patience.retrying(() -> committee.post(path("/registry/accounts"), wanted))
                .expect(201);
    }

    private void link(String volunteer, String account) {
        Patience.retrying(() -> committee.put(
                        path("/volunteer/volunteers/" + volunteer + "/account"), Map.of("accountId", account)))
                .expect(200);
    }

    /** Gives the agency's own system a new secret. */
    OutsideProgram program() {
        var secret = Patience.retrying(() -> committee.post(path("/registry/program-secret")))
                .expect(200);
        return new OutsideProgram(origin, secret.text("clientId"), secret.text("clientSecret"));
    }

    static List<JsonNode> items(Answer page) {
        return StreamSupport.stream(page.body().path("items").spliterator(), false)
                .toList();
    }
}
