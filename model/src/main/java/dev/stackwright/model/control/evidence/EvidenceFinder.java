package dev.stackwright.model.control.evidence;

/** Looks for one sort of evidence. Pure: the same design gives the same evidence. */
@FunctionalInterface
public interface EvidenceFinder {

    Evidence in(Subject subject);
}
