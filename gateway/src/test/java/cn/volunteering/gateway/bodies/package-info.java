/** Tests how bodies are received, without servers. */
@NullMarked
package cn.volunteering.gateway.bodies;

import org.jspecify.annotations.NullMarked;
