import type { AlarmKind } from './alarms.ts';

/** Notes of an alarm, in hertz; late is heard twice, so that it can be told from new without looking. */
const notes: Readonly<Record<AlarmKind, readonly number[]>> = {
  new: [880, 1175],
  changed: [1175, 880],
  gone: [659, 440],
  late: [988, 988],
};

const NOTE_SECONDS = 0.16;
const LOUDNESS = 0.35;

/** Plays alarms. Browsers keep a page silent until somebody has touched it: unlock() from a tap. */
export function openChime() {
  let audio: AudioContext | null = null;

  return {
    /** True when it can be heard from now on. */
    async unlock(): Promise<boolean> {
      audio ??= new AudioContext();
      await audio.resume();
      return audio.state === 'running';
    },
    play(kind: AlarmKind): void {
      if (audio?.state !== 'running') return;
      for (const [place, hertz] of notes[kind].entries())
        playNote(audio, hertz, audio.currentTime + place * NOTE_SECONDS);
    },
    close: () => void audio?.close(),
  };
}

function playNote(audio: AudioContext, hertz: number, at: number): void {
  const tone = new OscillatorNode(audio, { type: 'triangle', frequency: hertz });
  const volume = new GainNode(audio, { gain: 0 });
  volume.gain.setValueAtTime(LOUDNESS, at);
  volume.gain.exponentialRampToValueAtTime(0.001, at + NOTE_SECONDS);
  tone.connect(volume).connect(audio.destination);
  tone.start(at);
  tone.stop(at + NOTE_SECONDS);
}
