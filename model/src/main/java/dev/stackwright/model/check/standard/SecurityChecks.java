package dev.stackwright.model.check.standard;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.security.AdminToolPublished;
import dev.stackwright.model.check.security.AuthenticationOff;
import dev.stackwright.model.check.security.CapabilityAdded;
import dev.stackwright.model.check.security.DebugMode;
import dev.stackwright.model.check.security.DefaultCredentials;
import dev.stackwright.model.check.security.DockerSocketMounted;
import dev.stackwright.model.check.security.HostNamespace;
import dev.stackwright.model.check.security.HostPathSensitive;
import dev.stackwright.model.check.security.HostTools;
import dev.stackwright.model.check.security.PrivilegedContainer;
import dev.stackwright.model.check.security.RootUser;
import dev.stackwright.model.check.security.SecretInBuildArgs;
import dev.stackwright.model.check.security.SecretInCommand;
import dev.stackwright.model.check.security.UnsafeSeccomp;
import java.util.List;

/** What keeps a stack from being broken into, whatever is chosen. */
final class SecurityChecks {

    private SecurityChecks() {
    }

    static List<Check> all() {
        CheckBook book = new CheckBook("checks/security.yaml");
        HostTools tools = HostTools.read();
        return List.of(
                new PrivilegedContainer(book.info("privileged-container"), tools),
                new DockerSocketMounted(book.info("docker-socket-mounted"), tools),
                new HostNamespace(book.info("host-network"), tools, "network_mode", "the network"),
                new HostNamespace(book.info("host-pid"), tools, "pid", "the processes"),
                new HostNamespace(book.info("host-ipc"), tools, "ipc", "the memory segments"),
                CapabilityAdded.read(book.info("capability-added"), tools),
                HostPathSensitive.read(book.info("host-path-sensitive"), tools),
                new RootUser(book.info("root-user"), tools),
                DefaultCredentials.read(book.info("default-credentials")),
                AuthenticationOff.read(book.info("authentication-off")),
                AdminToolPublished.read(book.info("admin-tool-published")),
                DebugMode.read(book.info("debug-mode")),
                new UnsafeSeccomp(book.info("unsafe-seccomp"), tools),
                new SecretInBuildArgs(book.info("secret-in-build-args")),
                new SecretInCommand(book.info("secret-in-command")));
    }
}
