package dev.stackwright.model.check.antipattern;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.EachService;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.Service;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A service is given an address in a network. */
public record StaticAddress(CheckInfo info) implements EachService, LocalCheck {

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        Optional<Attribute> address = service.attribute("networks").stream()
                .flatMap(networks -> context.compose().attributesOf(networks.value()).stream())
                .flatMap(network -> Stream.of("ipv4_address", "ipv6_address")
                        .flatMap(key -> context.compose().attribute(network.value(), key).stream()))
                .findFirst();
        return address.map(written -> Finding.of(info, service.id(), written.entry().range(),
                service.name() + " has a fixed address in a network.")).stream().toList();
    }
}
