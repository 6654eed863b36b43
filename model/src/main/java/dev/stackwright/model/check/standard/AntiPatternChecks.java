package dev.stackwright.model.check.standard;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.antipattern.AnonymousStoreVolume;
import dev.stackwright.model.check.antipattern.DevServerCommand;
import dev.stackwright.model.check.antipattern.GatewayBypassed;
import dev.stackwright.model.check.antipattern.LinksLegacy;
import dev.stackwright.model.check.antipattern.LocalhostConnection;
import dev.stackwright.model.check.antipattern.MachinePathMounted;
import dev.stackwright.model.check.antipattern.ObsoleteVersion;
import dev.stackwright.model.check.antipattern.ReachesHostMachine;
import dev.stackwright.model.check.antipattern.RestartMissing;
import dev.stackwright.model.check.antipattern.SharedDatabase;
import dev.stackwright.model.check.antipattern.SourceMounted;
import dev.stackwright.model.check.antipattern.StaticAddress;
import dev.stackwright.model.check.antipattern.WaitScript;
import java.util.List;

/** Ways to build a stack that work on one machine and fail later, whatever is chosen. */
final class AntiPatternChecks {

    private AntiPatternChecks() {
    }

    static List<Check> all() {
        CheckBook book = new CheckBook("checks/anti-patterns.yaml");
        return List.of(
                new SharedDatabase(book.info("shared-database")),
                new SourceMounted(book.info("source-mounted")),
                new AnonymousStoreVolume(book.info("anonymous-store-volume")),
                new ObsoleteVersion(book.info("obsolete-version")),
                new LinksLegacy(book.info("links-legacy")),
                DevServerCommand.read(book.info("dev-server-command")),
                new GatewayBypassed(book.info("gateway-bypassed")),
                new RestartMissing(book.info("restart-missing")),
                new WaitScript(book.info("wait-script")),
                new ReachesHostMachine(book.info("reaches-host-machine")),
                new MachinePathMounted(book.info("machine-path-mounted")),
                new StaticAddress(book.info("static-address")),
                new LocalhostConnection(book.info("localhost-connection")));
    }
}
