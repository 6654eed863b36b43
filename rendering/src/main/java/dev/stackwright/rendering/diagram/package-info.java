/** Which nodes and edges a view has. Nothing here knows a coordinate or a colour. */
package dev.stackwright.rendering.diagram;
