package dev.jinju.text;

import dev.jinju.text.faces.FaceRequest;

/**
 * A stretch of a paragraph with one look: UTF-16 offsets, end exclusive.
 *
 * @param tag the caller's own number for what else differs (a colour); lines are cut into pieces
 *     where it changes
 */
public record TextSpan(int start, int end, FaceRequest face, int tag) {}
