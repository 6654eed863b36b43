package dev.stackwright.model.recipe;

import java.util.regex.Pattern;

/** Which names services may have (Compose Specification, "services": {@code [a-zA-Z0-9._-]+}). */
final class ServiceNames {

    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private ServiceNames() {
    }

    static boolean isAllowed(String name) {
        return ALLOWED.matcher(name).matches();
    }
}
