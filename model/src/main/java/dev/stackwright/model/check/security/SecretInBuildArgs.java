package dev.stackwright.model.check.security;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.EachService;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.advice.SecretNames;
import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;

/** An argument of the build holds a secret by its name, literal or from a variable: both stay in the image. */
public record SecretInBuildArgs(CheckInfo info) implements EachService {

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        List<Finding> found = new ArrayList<>();
        service.attribute("build", "args").map(Attribute::value).ifPresent(args -> {
            context.compose().attributesOf(args).stream()
                    .filter(arg -> SecretNames.isSecret(arg.name()) && arg.text().isPresent())
                    .forEach(arg -> found.add(finding(service, arg.entry().range(), arg.name())));
            args.asSequence().stream().flatMap(list -> list.values().stream())
                    .flatMap(item -> item.asScalar().map(YamlScalar::value).stream()
                            .map(text -> text.split("=", 2)[0]).filter(SecretNames::isSecret)
                            .map(name -> finding(service, item.range(), name)))
                    .forEach(found::add);
        });
        return found;
    }


    private Finding finding(Service service, Range range, String name) {
        return Finding.of(info, service.id(), range, "The build of " + service.name() + " takes " + name
                + " as an argument; it stays in the image.");
    }
}
