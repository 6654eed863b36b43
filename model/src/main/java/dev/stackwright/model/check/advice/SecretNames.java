package dev.stackwright.model.check.advice;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by its name whether a variable holds a secret, and by its value whether one is really there. */
public final class SecretNames {

    private static final Set<String> PASSWORDS = Set.of("PASSWORD", "PASSWD", "PASS", "PASSPHRASE", "PASSWORDS");
    /** Names that hold a password without saying so. */
    private static final Set<String> WHOLE_NAMES = Set.of("REDIS_AUTH", "REDISCLI_AUTH", "NEO4J_AUTH");
    private static final Set<String> OTHERS = Set.of("SECRET", "SECRETS", "TOKEN", "APIKEY", "SALT", "CREDENTIALS");
    private static final Set<String> KEY_OWNERS = Set.of("API", "SECRET", "PRIVATE", "ACCESS", "ENCRYPTION", "MASTER",
            "SIGNING", "AUTH", "JWT", "APP", "ROLE", "LICENSE", "CRYPTO", "HMAC", "SESSION", "COOKIE");
    /** Last words of names that speak about a secret without holding one. */
    private static final Set<String> ABOUT = Set.of("FILE", "PATH", "DIR", "URL", "URI", "HOST", "PORT", "NAME",
            "NAMES", "ID", "TTL", "EXPIRY", "EXPIRES", "EXPIRATION", "EXPIRE", "LIFETIME", "TIMEOUT", "LENGTH", "SIZE",
            "MIN", "MAX", "COUNT", "HEADER", "ENABLED", "ENABLE", "DISABLED", "REQUIRED", "ALGORITHM", "ALG", "TYPE",
            "FORMAT", "PREFIX", "ISSUER", "AUDIENCE", "POLICY", "METHOD", "INTERVAL", "DAYS", "HOURS", "MINUTES",
            "SECONDS", "ROTATION", "ENDPOINT", "MODE", "VERSION", "AGE", "LIMIT", "USER", "USERNAME", "EMAIL",
            "DURATION", "HASH", "PROVIDER", "DRIVER", "SOURCE", "CLASS", "AUTHENTICATION", "LOGIN", "REGION");
    /** Words that make any name one that speaks about a secret. */
    private static final Set<String> SWITCHES = Set.of("ALLOW", "RANDOM", "PUBLIC", "DISABLE", "ENABLE", "REQUIRE",
            "RESET", "USE", "SKIP", "SHOW", "NO", "FORGOT", "HIDE", "PUBLISHABLE", "MINIMUM");
    private static final Set<String> NO_SECRETS = Set.of("true", "false", "yes", "no", "on", "off", "none", "null",
            "0", "1", "enabled", "disabled", "auto", "required", "optional", "dummy");

    private static final Pattern URL_CREDENTIALS =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://[^:/@\\s]*:([^@/\\s]+)@([A-Za-z0-9._-]*)");
    private static final Pattern HINT = Pattern.compile("(?i)pass|secret|token|key|salt|credentials");
    private static final Pattern HUMP = Pattern.compile("([a-z0-9])([A-Z])");
    private static final Pattern NO_WORD = Pattern.compile("[^A-Z0-9]+");
    private static final int WORDS_THAT_COUNT = 3;

    private SecretNames() {
    }

    public static boolean isPassword(String variable) {
        return isPassword(variable, words(variable));
    }

    private static boolean isPassword(String variable, List<String> words) {
        return WHOLE_NAMES.contains(variable) || isAboutSecrets(words)
                && lastOf(words).stream().anyMatch(word -> PASSWORDS.contains(word) || word.endsWith("PASSWORD"));
    }

    /** True when the words of the name say that it holds a secret, and not only that it speaks about one. */
    public static boolean isSecret(String variable) {
        List<String> words = words(variable);
        return isPassword(variable, words)
                || isAboutSecrets(words) && (lastOf(words).stream().anyMatch(OTHERS::contains) || isKey(words));
    }

    private static boolean isAboutSecrets(List<String> words) {
        return !words.isEmpty() && !ABOUT.contains(words.get(words.size() - 1))
                && words.stream().noneMatch(SWITCHES::contains);
    }

    /** What a name speaks of stands at its end: {@code SECRET_KEY_BASE}, not {@code SECRET_PARAM_SECURITY_PROTOCOL}. */
    private static List<String> lastOf(List<String> words) {
        return words.subList(Math.max(0, words.size() - WORDS_THAT_COUNT), words.size());
    }

    private static boolean isKey(List<String> words) {
        int last = words.size() - 1;
        return last > 0 && words.get(last).equals("KEY") && KEY_OWNERS.contains(words.get(last - 1))
                || words.get(last).endsWith("SECRETKEY") || words.get(last).endsWith("APIKEY");
    }

    /** True for a literal that can be a secret: no switch, no path, no address, no variable. */
    public static boolean isLiteralSecret(String value) {
        String text = value.strip();
        return !text.isEmpty() && text.indexOf('$') < 0 && !NO_SECRETS.contains(text.toLowerCase(Locale.ROOT))
                && !text.startsWith("/") && !text.startsWith("./") && !text.contains("://")
                && !text.contains("{{");
    }

    /** Finds passwords in URLs: group 1 is the password, group 2 the host. */
    public static Matcher urlCredentials(String value) {
        return URL_CREDENTIALS.matcher(value);
    }

    /** True for a value that holds a URL with a literal password in it. */
    public static boolean carriesPassword(String value) {
        Matcher url = urlCredentials(value);
        while (url.find()) {
            if (isLiteralSecret(url.group(1))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String variable) {
        if (!HINT.matcher(variable).find()) {
            return List.of();
        }
        String spaced = HUMP.matcher(variable).replaceAll("$1_$2").toUpperCase(Locale.ROOT);
        return NO_WORD.splitAsStream(spaced).filter(word -> !word.isEmpty()).toList();
    }
}
