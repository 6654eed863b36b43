package dev.stackwright.app.cli.report;

import dev.stackwright.model.availability.Assumption;
import dev.stackwright.model.availability.Availability;
import dev.stackwright.model.availability.Chain;
import dev.stackwright.model.availability.EntryEstimate;
import dev.stackwright.model.availability.Estimate;
import dev.stackwright.model.availability.Factor;
import dev.stackwright.model.availability.Improvement;
import dev.stackwright.model.availability.RecoveryOutlook;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Estimates as JSON, shares in per cent. The shape is described in {@code resources/guide/estimate.md}. */
public final class EstimateJson {

    /** Rises when a field goes or changes its meaning; new fields alone leave it. */
    private static final int FORMAT = 1;
    private static final int DIGITS = 8;
    private static final int HUNDRED = 100;

    private final JsonText json;
    private final Product tool;

    public EstimateJson(Writer out, Product tool) {
        this.json = new JsonText(out);
        this.tool = tool;
    }

    /** @param recovery what recovery is likely to take, for an estimate */
    public void write(Path path, List<Estimate> estimates, Function<Estimate, RecoveryOutlook> recovery) {
        json.startObject().field("format", FORMAT);
        json.startObject("tool").field("name", tool.name()).field("version", tool.version()).endObject();
        json.field("path", path.toString());
        json.objects("estimates", estimates, estimate -> write(estimate, recovery.apply(estimate)));
        json.endObject().finish();
    }

    private void write(Estimate estimate, RecoveryOutlook recovery) {
        json.field("plan", estimate.plan());
        json.field("target", estimate.target().map(target -> target.option().id()));
        json.field("met", estimate.isMet());
        if (!estimate.isEmpty()) {
            share(estimate.whole().availability());
            json.field("downtimeSecondsPerYear", (int) estimate.whole().availability().downtimePerYear().toSeconds());
            json.field("zones", estimate.site().zones()).field("regions", estimate.site().regions());
            estimate.whole().weakest().ifPresent(weakest -> json.field("weakest", weakest.name()));
            json.objects("factors", estimate.whole().factors(), this::write);
            json.objects("entries", estimate.entries(), this::write);
            json.objects("improvements", estimate.improvements(), this::write);
            write(recovery);
        }
        json.objects("leftOut", estimate.leftOut(), one -> json.field("service", one.service())
                .field("reason", one.reason()));
    }

    private void share(Availability share) {
        json.field("likely", percent(share.likely())).field("low", percent(share.low()))
                .field("high", percent(share.high()));
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(share * HUNDRED).setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private void write(Factor factor) {
        json.field("kind", factor.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .field("name", factor.name()).field("copies", factor.copies());
        share(factor.availability());
        factor.part().ifPresent(part -> json.texts("services", part.services())
                .field("need", part.need().name().toLowerCase(Locale.ROOT)));
        if (!factor.bound().isEmpty()) {
            json.texts("bound", factor.bound());
        }
        json.startObject("assumption");
        write(factor.assumption());
        json.endObject();
    }

    private void write(Assumption assumption) {
        json.field("id", assumption.id()).field("name", assumption.name());
        share(assumption.share());
        json.field("overridden", assumption.overridden()).field("reason", assumption.reason())
                .field("source", assumption.source());
    }

    private void write(EntryEstimate entry) {
        share(entry.product().availability());
        write(entry.chain());
    }

    private void write(Chain chain) {
        json.texts("services", chain.part().services()).field("counted", chain.isCounted());
        json.objects("needs", chain.needs(), this::write);
    }

    private void write(Improvement step) {
        json.field("kind", step.kind().name().toLowerCase(Locale.ROOT)).texts("services", step.services())
                .field("from", step.from()).field("to", step.to()).field("before", percent(step.before()))
                .field("after", percent(step.after()));
    }

    private void write(RecoveryOutlook recovery) {
        json.startObject("recovery");
        recovery.promised().timeObjective().ifPresent(minutes -> json.field("promisedRtoMinutes", minutes));
        recovery.promised().pointObjective().ifPresent(minutes -> json.field("promisedRpoMinutes", minutes));
        json.field("assumedRtoMinutes", recovery.slowest().minutes());
        recovery.pointMinutes().filter(minutes -> !recovery.stores().isEmpty())
                .ifPresent(minutes -> json.field("recordedRpoMinutes", minutes));
        json.texts("withoutBackup", recovery.withoutBackup()).texts("restoreUntested", recovery.untested());
        json.endObject();
    }
}
