package dev.stackwright.model.starter;

import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Writes the first {@code .env} of a starter: a new secret for every variable the stack requires, and all the others
 * with their meaning and their default as comments.
 */
final class EnvironmentText {

    /** Neither a shell, an URL nor the env file reads any of them as something else. */
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    /** 190 bits: more than anybody can try. */
    private static final int SECRET_LENGTH = 32;

    private final RandomGenerator random;

    /** @param random one that nobody can foresee */
    EnvironmentText(RandomGenerator random) {
        this.random = random;
    }

    String of(Starter starter) {
        StringBuilder text = new StringBuilder("""
                # The values of compose.yaml. The secrets were made for this folder alone: keep this file out of version
                # control, and pass it on as you pass on a password. To change another value take its # away.
                """);
        for (Map.Entry<String, String> variable : starter.variables().entrySet()) {
            text.append("\n# ").append(variable.getValue()).append('\n');
            if (starter.secrets().contains(variable.getKey())) {
                text.append(variable.getKey()).append('=').append(secret()).append('\n');
            } else {
                text.append('#').append(variable.getKey()).append('=')
                        .append(starter.defaultOf(variable.getKey()).orElse("")).append('\n');
            }
        }
        return text.toString();
    }

    private String secret() {
        StringBuilder secret = new StringBuilder();
        for (int i = 0; i < SECRET_LENGTH; i++) {
            secret.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return secret.toString();
    }
}
