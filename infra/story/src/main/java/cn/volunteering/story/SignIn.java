package cn.volunteering.story;

import cn.volunteering.story.Browser.Page;
import java.net.URI;
import java.util.Iterator;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Signs a person in through the sign-in pages: name, password, and a new password in place of a one-time password. An
 * interrupted first sign-in may have changed the password already, so the lasting one is tried when the one-time
 * password is refused.
 */
final class SignIn {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final int MAX_PAGES = 5;

    private final Browser browser;
    private final String username;
    private final String password;
    private final String lastingPassword;

    private SignIn(Browser browser, String username, String password, String lastingPassword) {
        this.browser = browser;
        this.username = username;
        this.password = password;
        this.lastingPassword = lastingPassword;
    }

    /** Signs in with a lasting password. */
    static Session with(String origin, String username, String password) {
        return firstTime(origin, username, password, password);
    }

    /** Signs in for the first time and replaces the one-time password. */
    static Session firstTime(String origin, String username, String oneTimePassword, String lastingPassword) {
        var browser = new Browser(origin);
        new SignIn(browser, username, oneTimePassword, lastingPassword).signIn();
        var again = new SignIn(browser, username, lastingPassword, lastingPassword);
        return new Session(browser, again::signIn);
    }

    private void signIn() {
        Patience.until("the sign-in of " + username, this::isSignedIn, signedIn -> signedIn);
    }

    private boolean isSignedIn() {
        Iterator<String> passwords =
                Stream.of(password, lastingPassword).distinct().iterator();
        Page page = browser.open("/oauth2/authorization/keycloak");
        for (int pages = 0; pages < MAX_PAGES && isSignInPage(page) && canAnswer(page, passwords); pages++) {
            page = browser.submit(actionOf(page), fieldsFor(page, passwords));
        }
        return browser.isSignedIn();
    }

    private static boolean isSignInPage(Page page) {
        return page.address().getPath().startsWith("/auth/")
                && FORM.matcher(page.text()).find();
    }

    /** A refused password is not entered again, because that would lock the account. */
    private static boolean canAnswer(Page page, Iterator<String> passwords) {
        return !asksForPassword(page) || passwords.hasNext();
    }

    private static boolean asksForPassword(Page page) {
        return page.text().contains("name=\"password\"");
    }

    private static URI actionOf(Page page) {
        var form = FORM.matcher(page.text());
        if (!form.find()) {
            throw new StoryFailedException("No form on " + page.address());
        }
        return page.address().resolve(form.group(1).replace("&amp;", "&"));
    }

    private Map<String, String> fieldsFor(Page page, Iterator<String> passwords) {
        if (page.text().contains("name=\"password-new\"")) {
            return Map.of("password-new", lastingPassword, "password-confirm", lastingPassword);
        }
        return asksForPassword(page)
                ? Map.of("username", username, "password", passwords.next(), "credentialId", "")
                : Map.of("username", username);
    }
}
