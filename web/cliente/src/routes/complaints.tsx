import { Badge } from '@pardos/web-ui/components/badge.tsx';
import { Button } from '@pardos/web-ui/components/button.tsx';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ComplaintForm } from '../features/complaints/complaint-form.tsx';
import type { FiledSheet } from '../features/complaints/use-complaint.ts';
import styles from './complaints.module.css';
import page from './page.module.css';
import { useShop } from './shop-context.ts';

type Filed = { readonly sheet: FiledSheet; readonly email: string };

const day = new Intl.DateTimeFormat('es-PE', { timeZone: 'UTC', dateStyle: 'long' });

/** The Libro de Reclamaciones: law 29571, article 150. */
export function Complaints() {
  const { shop, branches, place } = useShop();
  const [filed, setFiled] = useState<Filed | null>(null);
  const onFiled = useCallback((sheet: FiledSheet, email: string) => setFiled({ sheet, email }), []);

  return (
    <div className={page.grey}>
      <title>{`Libro de Reclamaciones | ${shop.name}`}</title>
      <meta
        name="description"
        content={`Presenta un reclamo o una queja a ${shop.name}. Respuesta en 15 días hábiles.`}
      />
      <div className={styles.page}>
        <h1>Libro de Reclamaciones</h1>
        {filed ? (
          <Receipt filed={filed} onAnother={() => setFiled(null)} />
        ) : (
          <>
            <p className={styles.lead}>
              Conforme al Código de Protección y Defensa del Consumidor (Ley 29571). Recibirás una copia con su número y
              te responderemos en 15 días hábiles, sin prórroga. Presentarla no te impide acudir a otras vías.
            </p>
            <ComplaintForm branches={branches} branchId={place.branch.id} onFiled={onFiled} />
          </>
        )}
      </div>
    </div>
  );
}

function Receipt({ filed: { sheet, email }, onAnother }: { readonly filed: Filed; readonly onAnother: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  return (
    <section className={styles.receipt} aria-labelledby="hoja">
      <Badge tone="ok" icon="check">
        Registrada
      </Badge>
      <h2 ref={heading} id="hoja" tabIndex={-1}>
        Hoja {sheet.number}
      </h2>
      <p>
        Te responderemos a más tardar el <b>{day.format(new Date(sheet.answerBy))}</b>.
      </p>
      <p>
        {sheet.copySent
          ? `Enviamos una copia a ${email}.`
          : `No pudimos enviar la copia a ${email}. Guarda o imprime esta página.`}
      </p>
      <p className={styles.actions}>
        <Button variant="line" onClick={() => window.print()}>
          Imprimir o guardar
        </Button>
        <Button variant="link" onClick={onAnother}>
          Presentar otra
        </Button>
      </p>
    </section>
  );
}
