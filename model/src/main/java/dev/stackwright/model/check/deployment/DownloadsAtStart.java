package dev.stackwright.model.check.deployment;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command of a service loads packages or files from the internet. */
public record DownloadsAtStart(CheckInfo info) implements SelfContainedService {

    private static final Pattern LOADS = Pattern.compile(
            "\\b(apt(?:-get)?\\s+(?:-\\w+\\s+)*(?:update|install)|apk\\s+(?:--[\\w-]+\\s+)*add|"
            + "(?:yum|dnf)\\s+(?:-\\w+\\s+)*install|pip3?\\s+install|uv\\s+(?:pip\\s+install|sync)|"
            + "(?:npm|pnpm)\\s+(?:install|ci|i)|yarn\\s+install|npx\\s+\\S+|bundle\\s+install|composer\\s+install|"
            + "go\\s+(?:install|get)|cargo\\s+install|gem\\s+install|git\\s+clone|"
            + "(?:curl|wget)\\s[^|;&]*https?://(?!localhost|127\\.)[\\w-]+\\.[\\w.-]+)");

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        String line = Stream.concat(service.entrypoint().stream(), service.command().stream())
                .map(TextValue::resolved).collect(Collectors.joining(" "));
        Matcher loads = LOADS.matcher(line);
        return loads.find() ? service.attribute("command").or(() -> service.attribute("entrypoint"))
                .map(attribute -> finding(service, attribute, loads.group(1), context)).stream().toList() : List.of();
    }

    private Finding finding(Service service, Attribute command, String what, CheckContext context) {
        return Finding.of(info, service.id(), command.entry().range(), service.name() + " starts with '"
                + what.replaceAll("\\s+", " ") + "'; the stack has no such connection ("
                + context.selfContainedNames() + ").");
    }
}
