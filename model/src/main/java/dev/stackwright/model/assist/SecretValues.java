package dev.stackwright.model.assist;

import dev.stackwright.model.check.advice.SecretNames;
import dev.stackwright.model.design.Design;

/** Keeps values of secrets from being shown: what people have marked as secret, and what looks like one. */
public final class SecretValues {

    /** What stands in place of a secret. */
    public static final String MASK = "\u2022\u2022\u2022\u2022\u2022\u2022";

    private final Design design;

    private SecretValues(Design design) {
        this.design = design;
    }

    public static SecretValues of(Design design) {
        return new SecretValues(design);
    }

    /** True for a variable whose value is not to be shown. */
    public boolean isSecret(String variable) {
        return design.parameter(variable).secret().orElseGet(() -> SecretNames.isSecret(variable));
    }

    /** The value as it may be shown. */
    public String shown(String variable, String value) {
        boolean isOpen = design.parameter(variable).secret().filter(secret -> !secret).isPresent();
        return isSecret(variable) || !isOpen && SecretNames.carriesPassword(value) ? MASK : value;
    }
}
