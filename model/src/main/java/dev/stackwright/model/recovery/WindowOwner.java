package dev.stackwright.model.recovery;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * A window and the process it belongs to.
 *
 * @param file    compose file that is open in it, without links; empty for a project that was never saved
 * @param user    who has opened it
 * @param host    name of the machine
 * @param process number of the process
 * @param started when the process began
 * @param since   when the project was opened
 */
public record WindowOwner(Optional<Path> file, String user, String host, long process, Instant started,
                          Instant since) {

    /** How far two readings of the same process's beginning may lie apart: clocks are set. */
    private static final Duration TOLERANCE = Duration.ofSeconds(5);
    /** A window that has given a sign within this time is open, wherever it is. */
    static final Duration SILENCE = Duration.ofSeconds(30);

    /** A window of this process. */
    public static WindowOwner here(Optional<Path> file) {
        ProcessHandle self = ProcessHandle.current();
        return new WindowOwner(file.map(WindowOwner::withoutLinks), System.getProperty("user.name", "?"), hostName(),
                self.pid(), self.info().startInstant().orElse(Instant.EPOCH), Instant.now());
    }

    static Path withoutLinks(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException notThere) {
            return file.toAbsolutePath().normalize();
        }
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    /**
     * True while the window is open. A process of this machine is looked up; the sign a window gives now and then
     * decides where that is not possible, or where another process may have got its number.
     *
     * @param lastSign when the window gave its last sign
     */
    boolean isOpen(Instant lastSign) {
        boolean fresh = lastSign.isAfter(Instant.now().minus(SILENCE));
        if (!host.equals(hostName())) {
            return fresh;
        }
        Optional<ProcessHandle> found = ProcessHandle.of(process).filter(ProcessHandle::isAlive);
        return found.isPresent() && (fresh || hasBegunThen(found.get()));
    }

    private boolean hasBegunThen(ProcessHandle found) {
        return found.info().startInstant()
                .map(start -> Duration.between(start, started).abs().compareTo(TOLERANCE) <= 0).orElse(true);
    }

    byte[] write() {
        Properties fields = new Properties();
        file.ifPresent(path -> fields.setProperty("file", path.toString()));
        fields.setProperty("user", user);
        fields.setProperty("host", host);
        fields.setProperty("process", String.valueOf(process));
        fields.setProperty("started", started.toString());
        fields.setProperty("since", since.toString());
        StringWriter out = new StringWriter();
        try {
            fields.store(out, null);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    static Optional<WindowOwner> read(byte[] bytes) {
        Properties fields = new Properties();
        try {
            fields.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
            return Optional.of(new WindowOwner(Optional.ofNullable(fields.getProperty("file")).map(Path::of),
                    fields.getProperty("user", "?"), fields.getProperty("host", "?"),
                    Long.parseLong(fields.getProperty("process", "-1")),
                    Instant.parse(fields.getProperty("started", "")),
                    Instant.parse(fields.getProperty("since", ""))));
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
