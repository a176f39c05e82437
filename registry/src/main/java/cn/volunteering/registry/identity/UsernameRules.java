package cn.volunteering.registry.identity;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sign-in names that no person may have: those of the platform's own accounts and programs, and names that look like
 * them. Case and separators make no difference.
 */
public final class UsernameRules {

    /** The form of a sign-in name. */
    public static final String FORM = "[a-z0-9][a-z0-9._-]{2,40}";

    private static final Pattern SEPARATORS = Pattern.compile("[._-]");

    private static final Set<String> NAMES = Set.of(
            "admin",
            "administrator",
            "anonymous",
            "auditor",
            "flows",
            "gateway",
            "keycloak",
            "operator",
            "platform",
            "program",
            "registry",
            "root",
            "superuser",
            "system",
            "volunteering");

    /** Keycloak names the account of a program after its client: {@code service-account-program-nx-gxt}. */
    private static final Set<String> BEGINNINGS = Set.of("serviceaccount", "svcaccount", "systemaccount");

    private static final Pattern FAMILY = Pattern.compile("(platform|program|service|system)[._-].*");

    private UsernameRules() {}

    /** Returns whether the name is reserved for the platform. */
    public static boolean isReserved(String username) {
        String lower = username.toLowerCase(Locale.ROOT);
        String letters = SEPARATORS.matcher(lower).replaceAll("");
        return NAMES.contains(letters)
                || BEGINNINGS.stream().anyMatch(letters::startsWith)
                || FAMILY.matcher(lower).matches();
    }
}
