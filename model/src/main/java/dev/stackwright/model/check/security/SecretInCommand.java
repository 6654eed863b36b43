package dev.stackwright.model.check.security;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.EachService;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.check.advice.SecretNames;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A literal password stands in a command, behind its option or in a URL. The message never repeats it. */
public record SecretInCommand(CheckInfo info) implements EachService, LocalCheck {

    private static final String OPTION = "--?[\\w.-]*?(?:requirepass|masterauth|password|passwd|secret-?key|api-?key|"
            + "auth-?token|access-?token)";
    private static final Pattern ALONE = Pattern.compile("(?i)" + OPTION);
    private static final Pattern WITH_VALUE = Pattern.compile("(?i)(?:^|\\s)(" + OPTION + ")[=\\s]+([^\\s]+)");

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        List<Finding> found = new ArrayList<>();
        for (List<TextValue> words : Stream.of(service.command(), service.entrypoint()).toList()) {
            String before = "";
            for (TextValue word : words) {
                boolean isValue = ALONE.matcher(before).matches() && isSecret(word.raw());
                if (isValue || hasSecret(word.raw()) || SecretNames.carriesPassword(word.raw())) {
                    found.add(Finding.of(info, service.id(), word.node().range(), "The command of " + service.name()
                            + " carries a password in clear.").withSeverity(severity(context)));
                }
                before = word.raw();
            }
        }
        return found;
    }

    /** The password of a trial is no leak. */
    private Severity severity(CheckContext context) {
        return context.isForCustomers() ? info.severity() : Severity.WARNING;
    }

    private static boolean hasSecret(String text) {
        Matcher option = WITH_VALUE.matcher(text);
        while (option.find()) {
            if (isSecret(option.group(2))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSecret(String value) {
        String text = value.replaceAll("^[\"']|[\"']$", "");
        return !text.startsWith("-") && !text.startsWith("<") && !text.startsWith("`")
                && SecretNames.isLiteralSecret(text);
    }
}
