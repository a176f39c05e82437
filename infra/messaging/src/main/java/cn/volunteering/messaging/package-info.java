/** Events between the parts of the platform: their envelope, their topics, and what senders and receivers share. */
@NullMarked
package cn.volunteering.messaging;

import org.jspecify.annotations.NullMarked;
