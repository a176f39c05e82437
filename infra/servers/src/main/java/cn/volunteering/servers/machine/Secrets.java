package cn.volunteering.servers.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Keys and passwords of a data folder. Each is generated once and kept, because encrypted data and accounts depend on
 * it. Only the owner can read the file.
 */
public final class Secrets {

    public static final String PERSONAL_DATA_KEY = "PERSONAL_DATA_KEY";
    public static final String CHECK_IN_KEY = "CHECK_IN_KEY";
    public static final String STATEMENT_KEY = "STATEMENT_KEY";
    public static final String GATEWAY_CLIENT_SECRET = "GATEWAY_CLIENT_SECRET";
    public static final String REGISTRY_CLIENT_SECRET = "REGISTRY_CLIENT_SECRET";
    public static final String OPERATIONS_CLIENT_SECRET = "OPERATIONS_CLIENT_SECRET";
    public static final String AUDIT_CLIENT_SECRET = "AUDIT_CLIENT_SECRET";
    public static final String OPERATOR_PASSWORD = "OPERATOR_PASSWORD";
    public static final String AUDITOR_PASSWORD = "AUDITOR_PASSWORD";

    private static final int BYTES = 32;
    private static final int PASSWORD_BYTES = 9;
    /** The least that scoring-service takes. A key of 3072 bits needs seconds of the first start. */
    private static final int SIGNING_BITS = 2048;

    private final Map<String, String> values = new TreeMap<>();
    private final SecureRandom random = new SecureRandom();

    private Secrets(Map<String, String> known) {
        values.putAll(known);
        values.computeIfAbsent(PERSONAL_DATA_KEY, name -> key());
        values.computeIfAbsent(CHECK_IN_KEY, name -> key());
        values.computeIfAbsent(STATEMENT_KEY, name -> signingKey());
        values.computeIfAbsent(GATEWAY_CLIENT_SECRET, name -> key());
        values.computeIfAbsent(REGISTRY_CLIENT_SECRET, name -> key());
        values.computeIfAbsent(OPERATIONS_CLIENT_SECRET, name -> key());
        values.computeIfAbsent(AUDIT_CLIENT_SECRET, name -> key());
        values.computeIfAbsent(OPERATOR_PASSWORD, name -> password());
        values.computeIfAbsent(AUDITOR_PASSWORD, name -> password());
    }

    /** Reads the secrets of a file. Generates and adds the missing ones. */
    public static Secrets in(Path file) {
        try {
            var secrets = new Secrets(read(file));
            PrivateFile.write(file, secrets.text());
            return secrets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns a copy in which variables of the environment replace secrets, for servers that the run does not start.
     */
    public Secrets with(Map<String, String> environment) {
        var merged = new TreeMap<>(values);
        merged.replaceAll(environment::getOrDefault);
        return new Secrets(merged);
    }

    private static Map<String, String> read(Path file) throws IOException {
        var properties = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(it -> it, properties::getProperty));
    }

    /** @throws IllegalArgumentException when there is no such secret */
    public String get(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("No secret " + name);
        }
        return value;
    }

    public Map<String, String> all() {
        return Map.copyOf(values);
    }

    private String text() {
        var text = new StringBuilder(
                "# Generated once for this data folder. Anyone who has this file can read everything.\n");
        values.forEach((name, value) -> text.append(name)
                .append('=')
                .append(value.replace("\\", "\\\\"))
                .append('\n'));
        return text.toString();
    }

    private String key() {
        return Base64.getEncoder().encodeToString(bytes(BYTES));
    }

    /** Returns a private key as PKCS #8. */
    private String signingKey() {
        try {
            var keys = KeyPairGenerator.getInstance("RSA");
            keys.initialize(SIGNING_BITS, random);
            return Base64.getEncoder()
                    .encodeToString(keys.generateKeyPair().getPrivate().getEncoded());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has RSA", e);
        }
    }

    /** Returns random letters and digits, followed by one character of each kind that the realm demands. */
    private String password() {
        return Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(bytes(PASSWORD_BYTES))
                        .replaceAll("[-_]", "x") + "-aA1";
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
