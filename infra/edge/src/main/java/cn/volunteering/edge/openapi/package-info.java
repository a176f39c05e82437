/** The OpenAPI document of a process, so complete that clients can be generated from it. */
@NullMarked
package cn.volunteering.edge.openapi;

import org.jspecify.annotations.NullMarked;
